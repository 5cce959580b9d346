package dev.signalbox.handlers.report;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.drill.Drill;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a drill went, beside what was promised. */
public record Verdict(Drill drill, List<Promised> all) {
  public Verdict {
    all = List.copyOf(all);
  }

  /**
   * One promise.
   *
   * @param what as people call it, and what was measured: {@code RTO, from … until …}
   * @param measured empty where nobody can say
   */
  public record Promised(String what, Optional<Duration> measured, Duration most) {
    boolean isMissed() {
      return measured.filter(it -> it.compareTo(most) > 0).isPresent();
    }

    private String light() {
      if (measured.isEmpty()) {
        return ":large_yellow_circle:";
      }
      return isMissed() ? ":red_circle:" : ":large_green_circle:";
    }

    String says() {
      return "%s %s: %s, %s at most are promised."
          .formatted(
              light(),
              what,
              measured.map(Measure::written).orElse("nobody can say"),
              Measure.written(most));
    }

    String shortly() {
      return "%s: %s, %s at most"
          .formatted(what, measured.map(Measure::written).orElse("?"), Measure.written(most));
    }
  }

  List<Promised> missed() {
    return all.stream().filter(Promised::isMissed).toList();
  }
}
