package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Traffic.PutBack;
import dev.signalbox.config.lint.Traffic.Settled;
import dev.signalbox.config.lint.Traffic.Swapped;
import dev.signalbox.config.lint.Traffic.SwappedElsewhere;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Step.Undo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a step may see.
 *
 * @param ran steps that surely ran before, in their order
 * @param commit the point of no return, once it is passed
 * @param depth how many outcomes it is inside of
 * @param last whether it belongs to {@code finally}
 */
record Sight(List<Do> ran, Traffic traffic, Optional<Do> commit, int depth, boolean last) {
  static final Sight START = new Sight(List.of(), new Settled(), Optional.empty(), 0, false);
  static final Sight FINALLY = new Sight(List.of(), new Settled(), Optional.empty(), 0, true);

  boolean surelyRan(String id) {
    return ran.stream().anyMatch(step -> step.id().equals(id));
  }

  Sight deeper() {
    return new Sight(ran, traffic, commit, depth + 1, last);
  }

  Sight after(Step step, World world) {
    return switch (step) {
      case Do deed -> after(deed, world);
      case Undo undo -> new Sight(ran, putBack(undo), commit, depth, last);
    };
  }

  private Sight after(Do deed, World world) {
    List<Do> now = Stream.concat(ran.stream(), Stream.of(deed)).toList();
    Optional<Do> committed = world.commits(deed) ? Optional.of(deed) : commit;
    return new Sight(now, moved(deed, world), committed, depth, last);
  }

  private Traffic moved(Do deed, World world) {
    if (world.flips(deed)) {
      return new Swapped(deed);
    }
    return world.swapsElsewhere(deed) ? new SwappedElsewhere(deed) : traffic;
  }

  private Traffic putBack(Undo undo) {
    return traffic instanceof Swapped swapped && undo.step().value().equals(swapped.swap().id())
        ? new PutBack(swapped.swap(), undo)
        : traffic;
  }
}
