package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.blocks.Rendered;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.MDC;

/** A letter rendered, before it has a row. */
record Draft(
    Letter letter,
    Place place,
    String key,
    String said,
    String blocks,
    Optional<String> under,
    Optional<String> file) {

  static Draft of(Letter letter, Rendered rendered) {
    return new Draft(
        letter,
        Place.of(letter.addressee()),
        letter.key(),
        rendered.text(),
        rendered.blocksJson(),
        letter.way().under(),
        Optional.empty());
  }

  /** The whole text goes into the thread of what was too short for it. */
  Draft withFile(Rendered.Overflow file) {
    Optional<String> thread = place.isPrivate() ? Optional.empty() : Optional.of(key);
    return new Draft(
        letter,
        place.ofFile(),
        key + "/file",
        file.content(),
        "[]",
        thread,
        Optional.of(file.name()));
  }

  Letter.Worth worth() {
    return file.isPresent() ? Letter.Worth.DETAIL : letter.worth();
  }

  boolean says(LetterRow row) {
    return said.equals(row.said()) && blocks.equals(row.blocks());
  }

  NewLetter letter(Instant now, Instant due) {
    return new NewLetter(
        key,
        place.channel(),
        worth().rank(),
        under.orElse(null),
        letter.way().asked().map(UserId::value).orElse(null),
        letter.way().broadcast(),
        said,
        blocks,
        file.orElse(null),
        place.address().orElse(null),
        place.thread().orElse(null),
        place.seenBy().orElse(null),
        MDC.get(LetterRow.REQUEST),
        due,
        now);
  }
}
