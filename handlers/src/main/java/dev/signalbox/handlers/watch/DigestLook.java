package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.digest.Almanac;
import dev.signalbox.handlers.digest.Digest;
import dev.signalbox.handlers.digest.Illustrator;
import jakarta.inject.Singleton;

/** What the last seven days came to. It is nothing that could be wrong. */
@Singleton
final class DigestLook implements Look {
  private final Almanac almanac;
  private final Illustrator illustrator;

  DigestLook(Almanac almanac, Illustrator illustrator) {
    this.almanac = almanac;
    this.illustrator = illustrator;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.DIGEST;
  }

  @Override
  public Findings at(Estate estate) {
    Digest digest = almanac.of(estate);
    return Findings.well(digest.headline(), digest.lines()).with(illustrator.of(estate, digest));
  }
}
