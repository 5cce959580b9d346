package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which script does a chore for a site, and on which host. */
record Assignment(Host host, Chore chore, Command command) {

  /** Trouble where the estate's file does not say all that is needed. */
  static Asked<Assignment> of(Estate estate, Site site, Chore chore) {
    Optional<Host> host = new Hosts(estate).of(site);
    Optional<Command> command = Optional.ofNullable(estate.work().commands().get(chore.command()));
    if (host.isEmpty()) {
      return lacking(site, chore, "the estate's file names no bastion of it");
    }
    if (command.isEmpty()) {
      return lacking(
          site, chore, "the estate's file has no command '%s'".formatted(chore.command()));
    }
    Command found = command.get();
    Optional<String> elsewhere = found.objection(Optional.empty(), "all of " + site.name());
    if (elsewhere.isPresent()) {
      return lacking(site, chore, elsewhere.get());
    }
    return chore.fits(List.copyOf(found.values().values()), found.effect())
        ? new Asked.Told<>(new Assignment(host.get(), chore, found))
        : lacking(site, chore, chore.wants());
  }

  private static Asked<Assignment> lacking(Site site, Chore chore, String why) {
    return new Asked.Troubled<>(
        new Trouble("%s %s".formatted(chore.doing(), site.name()), Kind.REQUEST, why));
  }

  /** Of one that is told nothing. */
  Commission commission() {
    return new Commission(host, new Errand(chore.command(), command, Map.of()));
  }

  Commission commission(String told) {
    String place = command.values().sequencedKeySet().getFirst();
    return new Commission(host, new Errand(chore.command(), command, Map.of(place, told)));
  }

  /** While it is not known yet what it will be told. */
  String byHand() {
    return "on %s: %s".formatted(host, String.join(" ", command.run()));
  }
}
