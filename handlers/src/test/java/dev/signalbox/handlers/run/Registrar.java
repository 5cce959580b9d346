package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.Spread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps the zones of the simulated world, and takes orders in the way that it is told to. */
final class Registrar implements Dns {
  enum Mood {
    FINE,
    REFUSES,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  final List<String> orders = new ArrayList<>();
  private final Dns keeper;
  private final Deque<Mood> moods = new ArrayDeque<>();
  private boolean oneByOne;

  Registrar(Dns keeper) {
    this.keeper = keeper;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  void calmsDown() {
    moods.clear();
  }

  /** Planted: a keeper that knows no batch has moved the first record before it refuses one. */
  void oneByOne() {
    oneByOne = true;
  }

  @Override
  public Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes) {
    orders.add("%s %d".formatted(zone, changes.size()));
    Mood mood = moods.isEmpty() ? Mood.FINE : moods.remove();
    Trouble trouble = new Trouble("changing " + zone, Trouble.Kind.UNREACHABLE, "planted");
    return switch (mood) {
      case FINE -> keeper.change(on, zone, changes);
      case REFUSES -> {
        if (oneByOne) {
          keeper.change(on, zone, changes.subList(0, 1));
        }
        yield new Ordered.Refused<>(trouble);
      }
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble);
      case SAYS_NOTHING_AND_ACTS -> {
        keeper.change(on, zone, changes);
        yield new Ordered.Unknown<>(trouble);
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        keeper.change(on, zone, changes);
        throw new TestNeighbour.Killed();
      }
    };
  }

  @Override
  public Asked<List<DnsRecord>> zone(Connection on, ZoneName zone) {
    return keeper.zone(on, zone);
  }

  @Override
  public Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name) {
    return keeper.named(on, zone, name);
  }

  @Override
  public Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes) {
    return keeper.spread(on, zone, changes);
  }
}
