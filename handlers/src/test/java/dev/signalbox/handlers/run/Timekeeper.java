package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.schedules.Crontab;
import dev.signalbox.integrations.schedules.Schedules;
import dev.signalbox.integrations.schedules.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the crontabs of the simulated world, and takes orders in the way that it is told to. */
final class Timekeeper implements Schedules {
  enum Mood {
    FINE,
    REFUSES,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  /** What was ordered, as in {@code alt: switching 'Reset' off}. */
  final List<String> orders = new ArrayList<>();

  int reads;

  private final Schedules keeper;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private final Set<String> silent = new HashSet<>();
  private Runnable watch = () -> {};

  Timekeeper(Schedules keeper) {
    this.keeper = keeper;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  /** After every order. */
  void watches(Runnable look) {
    watch = look;
  }

  void silences(String site) {
    silent.add(site);
  }

  void wakes(String site) {
    silent.remove(site);
  }

  @Override
  public Asked<Crontab> read(Host host) {
    reads++;
    return isSilent(host)
        ? new Asked.Troubled<>(trouble("reading the crontab of " + host, Kind.UNREACHABLE))
        : keeper.read(host);
  }

  @Override
  public Ordered<Crontab> turn(Host host, Crontab seen, Turn turn) {
    Ordered<Crontab> ordered = ordered(host, seen, turn);
    watch.run();
    return ordered;
  }

  private Ordered<Crontab> ordered(Host host, Crontab seen, Turn turn) {
    orders.add("%s: %s".formatted(host.site().replaceFirst(".*/", ""), turn.says()));
    Mood mood = isSilent(host) ? Mood.REFUSES : moods.isEmpty() ? Mood.FINE : moods.remove();
    return switch (mood) {
      case FINE -> keeper.turn(host, seen, turn);
      case REFUSES -> new Ordered.Refused<>(trouble(turn.says(), Kind.REQUEST));
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble(turn.says(), Kind.GARBLED));
      case SAYS_NOTHING_AND_ACTS -> {
        keeper.turn(host, seen, turn);
        yield new Ordered.Unknown<>(trouble(turn.says(), Kind.UNREACHABLE));
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        keeper.turn(host, seen, turn);
        throw new TestNeighbour.Killed();
      }
    };
  }

  /** Somebody edits it by hand. */
  void somebodySwitches(Host host, String marker, boolean on) {
    if (keeper.read(host) instanceof Asked.Told<Crontab>(Crontab seen)
        && keeper.turn(host, seen, new Turn(marker, on)) instanceof Ordered.Done<Crontab>) {
      return;
    }
    throw new IllegalStateException(marker + " cannot be switched");
  }

  Crontab.State state(Host host, String marker) {
    return keeper.read(host) instanceof Asked.Told<Crontab>(Crontab seen)
        ? seen.state(marker)
        : Crontab.State.TWICE;
  }

  private boolean isSilent(Host host) {
    return silent.stream().anyMatch(it -> host.site().endsWith("/" + it));
  }

  private static Trouble trouble(String doing, Kind kind) {
    return new Trouble(doing, kind, "planted");
  }
}
