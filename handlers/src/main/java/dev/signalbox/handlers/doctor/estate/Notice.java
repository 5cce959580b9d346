package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.integrations.chat.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How long ahead an end is told, each once; and the end itself. */
enum Notice {
  OVER(0),
  WEEK(7),
  FORTNIGHT(14),
  MONTH(30);

  /** Before the first of them. */
  static final int FAR = 31;

  private final int days;

  Notice(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }

  /** The nearest that is due: those before it are as good as told. */
  static Optional<Notice> due(Instant now, Instant end) {
    return Stream.of(values())
        .filter(it -> !now.isBefore(end.minus(Duration.ofDays(it.days))))
        .findFirst();
  }

  Words words(Expiring one, Instant end) {
    Words words =
        this == OVER
            ? Words.of(":rotating_light: ").bold(one.what() + " is over").and(" since ")
            : Words.of(":hourglass: ")
                .bold(one.what())
                .and(" ends within %d days, ".formatted(days));
    return words.moment(end).and(". Next: %s.".formatted(one.next()));
  }
}
