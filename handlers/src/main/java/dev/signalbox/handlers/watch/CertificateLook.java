package dev.signalbox.handlers.watch;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Evidence;
import jakarta.inject.Singleton;
import java.util.List;

/** For how long the certificates of the sites are still good. */
@Singleton
final class CertificateLook {
  private final Sightings sightings;

  CertificateLook(Sightings sightings) {
    this.sightings = sightings;
  }

  /** It waits for neighbours: never in a transaction. */
  Findings at(Estate estate) {
    List<Sightings.Seen> seen = sightings.of(estate, Evidence.Kind.CERTIFICATE);
    List<String> wrong =
        seen.stream().filter(it -> !it.isWell()).map(Sightings.Seen::mark).toList();
    String all = seen.stream().map(Sightings.Seen::told).collect(joining("; "));
    return wrong.isEmpty()
        ? Findings.well(all.isEmpty() ? "none that I know of" : all, List.of())
        : Findings.wrong(
            wrong, "not all are good for long", seen.stream().map(Sightings.Seen::line).toList());
  }
}
