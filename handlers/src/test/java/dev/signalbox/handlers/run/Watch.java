package dev.signalbox.handlers.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a world after every act: does all hold that always holds, and is every move drawn? */
final class Watch {
  private final Track track;
  private final Sightings sightings;
  private final Chart run = Chart.of("run", "A run");
  private final Chart step = Chart.of("run_step", "A step");

  private final Set<String> outcomes = new HashSet<>();

  Watch(Track track, Sightings sightings) {
    this.track = track;
    this.sightings = sightings;
  }

  void look() {
    for (Invariant invariant : Invariant.values()) {
      List<String> breaches = track.texts(invariant.breaches());
      if (!breaches.isEmpty()) {
        throw new Broken(invariant, breaches + "\n" + String.join("\n", sightings.all()));
      }
    }
  }

  /** Once for each world, when it has come to its end. */
  void count() {
    run.count(sightings);
    step.count(sightings);
    outcomes.addAll(track.texts("select distinct outcome from run where outcome is not null"));
  }

  /** How runs have ended, in the words of the journal. */
  Set<String> outcomes() {
    return Set.copyOf(outcomes);
  }

  /** Moves that are drawn, and that nobody has seen. */
  List<String> unseen() {
    return Stream.concat(run.unseen(), step.unseen()).toList();
  }

  String told() {
    return Stream.concat(run.told(), step.told()).collect(Collectors.joining());
  }
}
