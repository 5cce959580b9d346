package dev.signalbox.handlers.watch;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Skew;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Which release each site shows, which is written down, and where the two sides differ. */
@Singleton
final class ReleaseLook implements Look {
  private final Sightings sightings;
  private final Roles roles;

  ReleaseLook(Sightings sightings, Roles roles) {
    this.sightings = sightings;
    this.roles = roles;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.RELEASES;
  }

  @Override
  public Findings at(Estate estate) {
    List<Sightings.Seen> seen = sightings.of(estate, Evidence.Kind.PAGE);
    List<String> skews = Skew.in(roles.of(estate.name().value())).stream().map(Skew::says).toList();
    List<String> wrong =
        Stream.concat(
                seen.stream().filter(it -> !it.isWell()).map(Sightings.Seen::mark), skews.stream())
            .toList();
    List<Words> lines =
        Stream.concat(
                seen.stream().map(Sightings.Seen::line),
                skews.stream().map(it -> Words.of(":warning: " + it)))
            .toList();
    if (wrong.isEmpty()) {
      String all = seen.stream().map(Sightings.Seen::told).collect(joining("; "));
      return Findings.well(all.isEmpty() ? "none that I know of" : all, lines);
    }
    return Findings.wrong(
        wrong,
        skews.isEmpty() ? "what is shown is not what is written down" : "the sides differ",
        lines);
  }
}
