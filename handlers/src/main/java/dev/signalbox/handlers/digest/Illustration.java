package dev.signalbox.handlers.digest;

import dev.signalbox.handlers.chart.Chart;
import dev.signalbox.handlers.chart.Chart.Bar;
import dev.signalbox.handlers.chart.Chart.Panel;
import dev.signalbox.handlers.run.Balance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of a digest is better seen than read. Pure. */
record Illustration(String estate, Digest digest) {
  private static final int ENDS = 5;
  private static final int CAUSES = 3;
  private static final double HOUR = 3600;

  /** Nothing is drawn of two weeks in which nothing happened. */
  boolean showsAnything() {
    return !ends().isEmpty()
        || !digest.week().blocked().isEmpty()
        || !digest.before().blocked().isEmpty();
  }

  Chart chart() {
    List<Panel> panels = new ArrayList<>();
    if (!ends().isEmpty()) {
      panels.add(new Panel("Runs by how they ended", ends()));
    }
    panels.add(new Panel("Hours", hours()));
    return new Chart(estate + ", two weeks", panels);
  }

  private List<Bar> ends() {
    return Stream.of(digest.week(), digest.before())
        .flatMap(it -> it.runs().ended().stream())
        .map(Balance.Ended::outcome)
        .distinct()
        .limit(ENDS)
        .map(it -> new Bar(it, digest.week().ended(it), digest.before().ended(it)))
        .toList();
  }

  private List<Bar> hours() {
    Balance.Took now = digest.week().runs().took();
    Balance.Took before = digest.before().runs().took();
    List<Bar> hours = new ArrayList<>();
    hours.add(new Bar("machines'", now.machine() / HOUR, before.machine() / HOUR));
    hours.add(new Bar("people's", now.people() / HOUR, before.people() / HOUR));
    Stream.of(digest.week(), digest.before())
        .flatMap(it -> it.blocked().stream())
        .map(it -> it.cause())
        .distinct()
        .limit(CAUSES)
        .map(
            it -> new Bar(it, digest.week().blocked(it) / HOUR, digest.before().blocked(it) / HOUR))
        .forEach(hours::add);
    return hours;
  }
}
