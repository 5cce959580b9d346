package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.chat.outbox.LetterRow.Fate;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What an outcome means for a letter: sent, later, never, or nobody knows yet. */
@Singleton
final class Fates {
  /** The message is gone or closed to edits; a new one can still be read. */
  private static final Set<String> GONE =
      Set.of("message_not_found", "edit_window_closed", "cant_update_message", "is_inactive");

  /** What it answers to is gone; the channel is still there. */
  private static final Set<String> NO_THREAD =
      Set.of("cannot_reply_to_message", "message_not_found", "thread_not_found");

  /** Every four minutes, by doubling. */
  private static final int SLOWEST = 8;

  private final LetterRows rows;
  private final Pace pace;
  private final NeverArrived never;
  private final Unfiled unfiled;
  private final Clock clock;

  Fates(LetterRows rows, Pace pace, NeverArrived never, Unfiled unfiled, Clock clock) {
    this.rows = rows;
    this.pace = pace;
    this.never = never;
    this.unfiled = unfiled;
    this.clock = clock;
  }

  void ofPost(LetterRow row, Called called) {
    switch (called) {
      case Called.Ok(JsonNode answer) -> posted(row, answer);
      case Called.Refused(String error) when NO_THREAD.contains(error) -> threadless(row, error);
      case Called.Refused(String error) -> never.end(row, error);
      case Called.Later(Duration after) -> later(row, after, false);
      case Called.Unknown(String trouble) -> unknown(row, trouble);
    }
  }

  /** People deleted the card: its details went with it, but what asks or ends is still said. */
  private void threadless(LetterRow row, String error) {
    if (row.worth() == Letter.Worth.DETAIL.rank()) {
      rows.end(row.letterKey(), Fate.LEFT, error);
    } else if (rows.leaveThread(row.letterKey(), clock.instant()) == 0) {
      never.end(row, error);
    }
  }

  private void posted(LetterRow row, JsonNode answer) {
    Optional<String> ts = Json.text(answer, "ts");
    if (ts.isEmpty()) {
      unknown(row, "the answer names no message");
      return;
    }
    arrived(row, Json.text(answer, "channel").orElse(row.where()), ts.get());
  }

  void ofEdit(LetterRow row, Called called) {
    switch (called) {
      case Called.Ok _ -> arrived(row, row.where(), row.stands().orElseThrow());
      case Called.Refused(String error) -> refusedEdit(row, error);
      case Called.Later(Duration after) -> later(row, after, false);
      case Called.Unknown _ -> later(row, Pace.BETWEEN_EDITS, false);
    }
  }

  private void refusedEdit(LetterRow row, String error) {
    if (!GONE.contains(error)) {
      never.end(row, error);
    } else if (row.reposts() == 0) {
      rows.again(row.letterKey(), clock.instant());
    } else {
      rows.end(row.letterKey(), Fate.LEFT, error);
    }
  }

  /** A refused private address is used up or old: what it should have carried goes by message. */
  void ofAnswer(LetterRow row, Called called) {
    switch (called) {
      case Called.Ok _ -> rows.handedOver(row.letterKey());
      case Called.Refused _ -> rows.wipe(row.letterKey());
      case Called.Later(Duration after) -> later(row, after, false);
      case Called.Unknown _ -> rows.wipe(row.letterKey());
    }
  }

  /** Sent twice it is seen twice, by one person: that is less than not at all. */
  void ofAside(LetterRow row, Called called) {
    switch (called) {
      case Called.Ok _ -> rows.handedOver(row.letterKey());
      case Called.Refused _ -> rows.direct(row.letterKey(), clock.instant());
      case Called.Later(Duration after) -> later(row, after, false);
      case Called.Unknown _ -> later(row, Pace.BETWEEN_EDITS, false);
    }
  }

  void ofFile(LetterRow row, Called called) {
    switch (called) {
      case Called.Ok _ -> rows.handedOver(row.letterKey());
      case Called.Refused(String error) -> unfiled.send(row, error);
      case Called.Later(Duration after) -> later(row, after, false);
      case Called.Unknown _ -> later(row, Pace.BETWEEN_EDITS, false);
    }
  }

  /** What stands there may be older than what is wanted, so an edit follows. */
  void found(LetterRow row, String place, String ts) {
    rows.arrived(row.letterKey(), 0, place, ts, clock.instant().plus(Pace.BETWEEN_EDITS));
  }

  void notYet(LetterRow row, Duration after) {
    later(row, after, true);
  }

  private void arrived(LetterRow row, String place, String ts) {
    Instant next = clock.instant().plus(Pace.BETWEEN_EDITS);
    rows.arrived(row.letterKey(), row.wanted(), place, ts, next);
  }

  private void unknown(LetterRow row, String trouble) {
    Instant next = clock.instant().plus(Pace.BETWEEN_EDITS);
    rows.later(row.letterKey(), true, shortened(trouble), next);
  }

  private static String shortened(String trouble) {
    return trouble.substring(0, Math.min(trouble.length(), 200));
  }

  private void later(LetterRow row, Duration after, boolean inFlight) {
    Duration backoff = Duration.ofSeconds(1L << Math.min(row.tries(), SLOWEST));
    Duration wait = after.compareTo(backoff) > 0 ? after : backoff;
    pace.close(row, clock.instant().plus(after));
    rows.later(row.letterKey(), inFlight, "later", clock.instant().plus(wait));
  }
}
