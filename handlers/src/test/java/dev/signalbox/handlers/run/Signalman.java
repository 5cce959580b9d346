package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.Clouds;
import dev.signalbox.integrations.clouds.Flags;
import dev.signalbox.integrations.clouds.Rewrite;
import dev.signalbox.integrations.clouds.Which;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps the flags of the simulated world, and takes orders in the way that it is told to. */
final class Signalman implements Clouds {
  enum Mood {
    FINE,
    /** Somebody else is there first. */
    OVERTAKEN,
    SAYS_NOTHING_AND_ACTS,
    SAYS_NOTHING_AND_DOES_NOT,
    KILLS_BEFORE,
    KILLS_AFTER
  }

  final List<String> orders = new ArrayList<>();
  private final Clouds keeper;
  private final Deque<Mood> moods = new ArrayDeque<>();

  Signalman(Clouds keeper) {
    this.keeper = keeper;
  }

  void will(Mood... next) {
    moods.addAll(List.of(next));
  }

  void calmsDown() {
    moods.clear();
  }

  @Override
  public Asked<List<Cloud>> read(Connection.Mysql on, Which which) {
    return keeper.read(on, which);
  }

  @Override
  public Ordered<List<Cloud>> rewrite(Connection.Mysql on, List<Rewrite> rewrites) {
    orders.add("%s %d".formatted(on.reach().name(), rewrites.size()));
    Trouble trouble = new Trouble("changing flags", Trouble.Kind.UNREACHABLE, "planted");
    return switch (moods.isEmpty() ? Mood.FINE : moods.remove()) {
      case FINE -> keeper.rewrite(on, rewrites);
      case OVERTAKEN -> {
        somebodySets(on, rewrites.getFirst().seen(), 0x2);
        yield keeper.rewrite(on, rewrites);
      }
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble);
      case SAYS_NOTHING_AND_ACTS -> {
        keeper.rewrite(on, rewrites);
        yield new Ordered.Unknown<>(trouble);
      }
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        keeper.rewrite(on, rewrites);
        throw new TestNeighbour.Killed();
      }
    };
  }

  /** By hand, at a prompt. */
  void somebodySets(Connection.Mysql on, Cloud seen, int bits) {
    keeper.rewrite(on, List.of(new Rewrite(seen, new Flags(bits))));
  }
}
