package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.hosts.Host;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the commands of the simulated world, and takes orders in the way that it is told to. */
final class Bastion implements Commands {
  enum Mood {
    REFUSES,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    IS_KILLED_THERE,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  /** What was begun, each time that it was. */
  final List<String> begun = new ArrayList<>();

  private final Commands keeper;
  private final Clock clock;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> killed = new HashSet<>();
  private Optional<Standing> end = Optional.empty();
  private Optional<String> only = Optional.empty();
  private boolean stuck;

  Bastion(Commands keeper, Clock clock) {
    this.keeper = keeper;
    this.clock = clock;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  /** Its moods, and how things end, are about this command alone. */
  void only(String command) {
    only = Optional.of(command);
  }

  private boolean isMeant(String command) {
    return only.filter(it -> !it.equals(command)).isEmpty();
  }

  /** How often this script was begun. */
  long times(String script) {
    return begun.stream().filter(it -> it.contains(script)).count();
  }

  /** Whatever ends there from now on ends so. */
  void ends(Standing other) {
    end = Optional.of(other);
  }

  void endsWell() {
    end = Optional.empty();
  }

  /** Nothing comes to its end there until somebody says otherwise. */
  void sticks(boolean yes) {
    stuck = yes;
  }

  @Override
  public Ordered<Standing> begin(Host host, Token token, Errand errand) {
    Trouble trouble =
        new Trouble("beginning " + errand.name(), Trouble.Kind.UNREACHABLE, "planted");
    names.put(token.value(), errand.name().value());
    return switch (isMeant(errand.name().value()) ? moods.poll() : null) {
      case null -> really(host, token, errand);
      case REFUSES ->
          new Ordered.Refused<>(new Trouble(trouble.doing(), Trouble.Kind.KEY, "planted"));
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble);
      case SAYS_NOTHING_AND_ACTS -> {
        really(host, token, errand);
        yield new Ordered.Unknown<>(trouble);
      }
      case IS_KILLED_THERE -> {
        begun.add("%s: %s".formatted(host, String.join(" ", errand.words())));
        killed.add(token.value());
        yield new Ordered.Done<>(new Standing.Vanished(Instant.EPOCH));
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        really(host, token, errand);
        throw new TestNeighbour.Killed();
      }
    };
  }

  private Ordered<Standing> really(Host host, Token token, Errand errand) {
    if (killed.contains(token.value())) {
      return new Ordered.Done<>(new Standing.Vanished(Instant.EPOCH));
    }
    if (keeper.look(host, token) instanceof Asked.Told<Standing>(Standing.NotStarted())) {
      begun.add("%s: %s".formatted(host, String.join(" ", errand.words())));
    }
    return keeper.begin(host, token, errand).map(it -> ended(it, token));
  }

  @Override
  public Asked<Standing> look(Host host, Token token) {
    return killed.contains(token.value())
        ? new Asked.Told<>(new Standing.Vanished(Instant.EPOCH))
        : keeper.look(host, token).map(it -> ended(it, token));
  }

  private Standing ended(Standing standing, Token token) {
    boolean meant = isMeant(names.getOrDefault(token.value(), ""));
    return switch (standing) {
      case Standing.Finished(_, _, var took) when stuck && meant ->
          new Standing.Running(clock.instant().minus(took));
      case Standing.Finished _ when meant -> end.orElse(standing);
      case Standing other -> other;
    };
  }
}
