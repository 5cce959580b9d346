package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Fault.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every bundled procedure that is built, to each of its ends, and with everything going wrong once
 * before, in and after every step. {@code -Dwalk.all=true}: on every way to every end, and on every
 * estate.
 */
class WalkTest {
  private static final boolean ALL = Boolean.getBoolean("walk.all");

  @Test
  void every_bundled_procedure_comes_well_to_each_of_its_ends_whatever_goes_wrong_on_the_way() {
    try (Walker walker = new Walker()) {
      Set<String> disturbed = new HashSet<>();
      List<Ground> grounds = Ground.all(walker.bundled);
      assertThat(grounds).isNotEmpty();
      for (Ground ground : grounds) {
        Tour tour = new Tour(walker, ground);
        tour.explore(disturbed.add(ground.order().runbook().name()) || ALL);
        System.out.printf("%d walks of %s, to %s%n", tour.walks, ground, tour.ends);
        assertThat(tour.ends).containsAll(new Expected(ground.order().runbook()).written());
      }
    }
  }

  /** All walks of one procedure. */
  private static final class Tour {
    private final Walker walker;
    private final Ground ground;
    private final WalkJudge judge;
    private final Set<Fault> met = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private int walks;

    Tour(Walker walker, Ground ground) {
      this.walker = walker;
      this.ground = ground;
      judge = new WalkJudge(walker.track, new Watch(walker.track, walker.sightings));
    }

    void explore(boolean disturbed) {
      Deque<List<String>> ahead = new ArrayDeque<>(List.of(List.of()));
      while (!ahead.isEmpty()) {
        List<String> answers = ahead.remove();
        Walked walked = walk(new Walk(answers, Optional.empty()));
        walked.others(answers.size()).forEach(ahead::add);
        if (disturbed) {
          disturb(walked);
        }
      }
    }

    private void disturb(Walked straight) {
      for (Fault fault : new ArrayList<>(straight.faults().toList())) {
        if (met.add(fault) || ALL) {
          walk(new Walk(straight.answers(), Optional.of(fault)));
        }
      }
    }

    private Walked walk(Walk walk) {
      walks++;
      Walked walked = walker.walk(ground, walk);
      try {
        judge.judge(ground, walked);
      } catch (AssertionError wrong) {
        throw new AssertionError("%s, %s".formatted(ground, walk), wrong);
      }
      walker.track.see(walked.run()).outcome().ifPresent(ends::add);
      return walked;
    }
  }
}
