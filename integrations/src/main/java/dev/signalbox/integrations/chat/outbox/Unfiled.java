package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.blocks.Rendered;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack takes no file: its text follows as messages, so that nothing is dropped. */
@Singleton
class Unfiled {
  private static final Logger LOG = LoggerFactory.getLogger(Unfiled.class);

  private final LetterRows rows;
  private final NewLetters letters;
  private final Banner banner;
  private final Clock clock;

  Unfiled(LetterRows rows, NewLetters letters, Banner banner, Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.banner = banner;
    this.clock = clock;
  }

  @Transactional
  void send(LetterRow file, String error) {
    LOG.warn("Slack refuses the file of {}: {}; it follows in parts", file.letterKey(), error);
    Instant now = clock.instant();
    List<Rendered> parts = Parts.of(file.toBeSeen().orElseGet(file::said), banner);
    for (int number = 0; number < parts.size(); number++) {
      letters.save(file.part(number + 1, parts.get(number), now));
    }
    rows.end(file.letterKey(), LetterRow.Fate.LEFT, error);
  }
}
