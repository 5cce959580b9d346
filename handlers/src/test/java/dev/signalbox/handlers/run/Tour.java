package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.Fault.Walk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All walks of one procedure. */
final class Tour {
  private final Walker walker;
  private final Ground ground;
  private final WalkJudge judge;
  private final Set<Fault> met = new HashSet<>();
  private final boolean everywhere;
  private final Set<String> ends = new HashSet<>();
  private int walks;

  Tour(Walker walker, Ground ground, boolean everywhere) {
    this.walker = walker;
    this.ground = ground;
    this.everywhere = everywhere;
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
    for (Fault fault : straight.faults().toList()) {
      if (met.add(fault) || everywhere) {
        walk(new Walk(straight.answers(), Optional.of(fault)));
      }
    }
  }

  Set<String> ends() {
    return Set.copyOf(ends);
  }

  @Override
  public String toString() {
    return "%d walks of %s, to %s".formatted(walks, ground, ends);
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
