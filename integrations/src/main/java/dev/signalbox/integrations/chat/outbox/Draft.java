package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.blocks.Rendered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.MDC;

/** A letter rendered, before it has a row. */
record Draft(
    Letter letter,
    Place place,
    String key,
    String said,
    String blocks,
    Optional<String> under,
    Optional<Rendered.File> file) {

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

  /** A row each. */
  List<Draft> files(Rendered rendered) {
    List<Rendered.File> files = rendered.files();
    return IntStream.range(0, files.size())
        .mapToObj(it -> withFile(files.get(it), it == 0 ? "" : "/" + it))
        .toList();
  }

  /** Slack has threads under messages, and none under what lies in a thread. */
  private Draft withFile(Rendered.File file, String number) {
    boolean placed = place.isPrivate() || place.thread().isPresent();
    Optional<String> thread = placed ? Optional.empty() : Optional.of(under.orElse(key));
    return new Draft(
        letter,
        place.ofFile(),
        key + "/file" + number,
        file.content(),
        "[]",
        thread,
        Optional.of(file));
  }

  Letter.Worth worth() {
    return file.isPresent() ? Letter.Worth.DETAIL : letter.worth();
  }

  /** Such a file is sent once its message stands; any other is late, so as not to be early. */
  boolean followsItsMessage() {
    return file.isPresent() && under.isPresent();
  }

  /** A picture of what stands in a channel by itself. */
  private boolean isBeside() {
    return file.flatMap(Rendered.File::shows).isPresent()
        && under.filter(letter.key()::equals).isPresent();
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
        file.isPresent() ? isBeside() : letter.way().broadcast(),
        said,
        blocks,
        file.map(Rendered.File::name).orElse(null),
        place.address().orElse(null),
        place.thread().orElse(null),
        place.seenBy().orElse(null),
        MDC.get(LetterRow.REQUEST),
        file.flatMap(Rendered.File::shows).orElse(null),
        due,
        now);
  }
}
