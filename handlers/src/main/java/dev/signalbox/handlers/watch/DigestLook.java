package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.agenda.Decisions;
import dev.signalbox.handlers.digest.Almanac;
import dev.signalbox.handlers.digest.Digest;
import dev.signalbox.handlers.digest.Illustrator;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the last seven days came to. It is nothing that could be wrong. */
@Singleton
final class DigestLook implements Look {
  private final Almanac almanac;
  private final Illustrator illustrator;
  private final Decisions decisions;

  DigestLook(Almanac almanac, Illustrator illustrator, Decisions decisions) {
    this.almanac = almanac;
    this.illustrator = illustrator;
    this.decisions = decisions;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.DIGEST;
  }

  @Override
  public Findings at(Estate estate) {
    Digest digest = almanac.of(estate);
    List<Words> lines = Stream.concat(digest.lines().stream(), undecided(estate).stream()).toList();
    return Findings.well(digest.headline(), lines).with(illustrator.of(estate, digest));
  }

  private Optional<Words> undecided(Estate estate) {
    String name = estate.name().value();
    return Optional.of(decisions.open(name))
        .filter(it -> it > 0)
        .map(it -> Words.empty().bold("Not decided yet").and(": %d, see ".formatted(it)))
        .map(it -> it.code("/ops decision " + name));
  }
}
