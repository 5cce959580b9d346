package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.Fate.Deed;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Commands on the hosts of the simulated world. */
@Singleton
final class WorldCommands implements Commands, StandIn {
  static final String NAME = "commands";
  private final WorldErrands errands;
  private final WorldHosts hosts;
  private final Fate fate;

  WorldCommands(WorldErrands errands, WorldHosts hosts, Fate fate) {
    this.errands = errands;
    this.hosts = hosts;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Ordered<Standing> begin(Host host, Token token, Errand errand) {
    String doing = "beginning %s on %s".formatted(errand.name(), host);
    return fate.order(
        new Called(NAME, host.on().reach(), doing),
        new Deed<>() {
          @Override
          public Ordered<Standing> whole() {
            return begun(host, token, errand, doing);
          }

          @Override
          public void half() {
            if (objection(host, token, errand, doing).isEmpty()) {
              errands.breakOff(host, token, errand);
            }
          }
        });
  }

  private Ordered<Standing> begun(Host host, Token token, Errand errand, String doing) {
    return objection(host, token, errand, doing)
        .<Ordered<Standing>>map(Ordered.Refused::new)
        .orElseGet(() -> errands.begin(host, token, errand, doing));
  }

  /** What was begun there already is looked at, whatever the host says of itself now. */
  private Optional<Trouble> objection(Host host, Token token, Errand errand, String doing) {
    return errands.standing(host, token) instanceof Standing.NotStarted
        ? hosts.objection(host, doing, errand.changes())
        : Optional.empty();
  }

  @Override
  public Asked<Standing> look(Host host, Token token) {
    String doing = "looking for %s on %s".formatted(token, host);
    return fate.ask(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, false)
                .<Asked<Standing>>map(Asked.Troubled::new)
                .orElseGet(() -> new Asked.Told<>(errands.standing(host, token))));
  }
}
