package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.hosts.Host;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Runs the commands of the simulated world, and takes orders in the way that it is told to. */
final class Bastion implements Commands {
  enum Mood {
    REFUSES,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  /** What was begun, each time that it was. */
  final List<String> begun = new ArrayList<>();

  private final Commands keeper;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private Optional<Standing.Finished> end = Optional.empty();

  Bastion(Commands keeper) {
    this.keeper = keeper;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  /** Whatever ends there from now on ends so. */
  void ends(Standing.Finished other) {
    end = Optional.of(other);
  }

  void endsWell() {
    end = Optional.empty();
  }

  @Override
  public Ordered<Standing> begin(Host host, Token token, Errand errand) {
    Trouble trouble =
        new Trouble("beginning " + errand.name(), Trouble.Kind.UNREACHABLE, "planted");
    return switch (moods.poll()) {
      case null -> really(host, token, errand);
      case REFUSES ->
          new Ordered.Refused<>(new Trouble(trouble.doing(), Trouble.Kind.KEY, "planted"));
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble);
      case SAYS_NOTHING_AND_ACTS -> {
        really(host, token, errand);
        yield new Ordered.Unknown<>(trouble);
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        really(host, token, errand);
        throw new TestNeighbour.Killed();
      }
    };
  }

  private Ordered<Standing> really(Host host, Token token, Errand errand) {
    if (keeper.look(host, token) instanceof Asked.Told<Standing>(Standing.NotStarted())) {
      begun.add("%s: %s".formatted(host, String.join(" ", errand.words())));
    }
    return keeper.begin(host, token, errand).map(this::ended);
  }

  @Override
  public Asked<Standing> look(Host host, Token token) {
    return keeper.look(host, token).map(this::ended);
  }

  private Standing ended(Standing standing) {
    return standing instanceof Standing.Finished
        ? end.<Standing>map(it -> it).orElse(standing)
        : standing;
  }
}
