package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.ReportWhen;
import dev.signalbox.handlers.metronome.Hour;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One report at one of its times, if it says anything. Pure.
 *
 * @param before what stood when it was looked
 */
record Edition(Beat beat, SlotRow before, Findings findings, Hour hour) {
  private static final Duration PUNCTUAL = Duration.ofMinutes(5);

  Instant slot() {
    return hour.slot();
  }

  private boolean isLate() {
    return hour.now().isAfter(slot().plus(PUNCTUAL));
  }

  Optional<Opening> opening() {
    return switch (beat.report().when()) {
      case ReportWhen.ALWAYS -> Optional.of(Opening.ITS_TIME);
      case ReportWhen.WRONG ->
          switch (findings.light()) {
            case MOVING -> Optional.empty();
            case WELL -> Optional.of(Opening.WELL_AGAIN).filter(_ -> !before.wrong().isEmpty());
            case WRONG -> wrong();
          };
    };
  }

  private Optional<Opening> wrong() {
    if (before.wrong().isEmpty()) {
      return Optional.of(Opening.TURNED_WRONG);
    }
    return before.wrong().equals(findings.wrong())
        ? Optional.of(Opening.STILL_WRONG).filter(_ -> beat.isADayLater(before.saidAt(), moment()))
        : Optional.of(Opening.WRONG_OTHERWISE);
  }

  /** What is found wrong from now on; while a run is at it, nobody can tell. */
  String wrongAfter() {
    return findings.light() == Findings.Light.MOVING ? before.wrong() : findings.wrong();
  }

  Instant saidAfter() {
    return opening().isPresent() ? moment() : before.saidAt();
  }

  /** A punctual one counts from its time: the seconds of looking must not add up. */
  private Instant moment() {
    return isLate() ? hour.now() : slot();
  }

  Optional<Message> message() {
    return opening().map(this::message);
  }

  private Message message(Opening opening) {
    List<Piece> notes = new ArrayList<>();
    if (!opening.says().isEmpty()) {
      notes.add(new Piece.Aside(Words.of(opening.says())));
    }
    if (isLate()) {
      notes.add(new Piece.Aside(late()));
    }
    return new Sheet(beat, findings).message().plus(notes.toArray(Piece[]::new));
  }

  private Words late() {
    Words words = Words.of("This is late: it was due ").moment(slot());
    return beat.next(slot()).filter(it -> !it.isAfter(hour.now())).isPresent()
        ? words.and(", and stands for all that were due since.")
        : words.and(".");
  }
}
