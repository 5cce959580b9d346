package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.KeptLetters;
import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A month after its last word a letter is forgotten, unless somebody still needs it. */
@Singleton
final class OldLetters implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(30);

  private final LetterRows rows;
  private final List<KeptLetters> keepers;

  OldLetters(LetterRows rows, List<KeptLetters> keepers) {
    this.rows = rows;
    this.keepers = List.copyOf(keepers);
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public int remove(Instant now) {
    Instant before = now.minus(KEPT);
    int gone = 0;
    List<LetterRow> page = rows.over(before, Instant.EPOCH, "");
    while (!page.isEmpty()) {
      for (LetterRow row : page) {
        gone += isKept(row) ? 0 : rows.forget(row.letterKey(), before);
      }
      page = rows.over(before, page.getLast().due(), page.getLast().letterKey());
    }
    return gone;
  }

  private boolean isKept(LetterRow row) {
    return keepers.stream().anyMatch(it -> it.keeps(row.letterKey()));
  }
}
