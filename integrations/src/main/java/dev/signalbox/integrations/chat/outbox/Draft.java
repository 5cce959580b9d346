package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.blocks.Rendered;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A letter rendered, before it has a row. */
record Draft(
    Letter letter,
    String key,
    String said,
    String blocks,
    Optional<String> under,
    Optional<String> file) {

  static Draft of(Letter letter, Rendered rendered) {
    return new Draft(
        letter,
        letter.key(),
        rendered.text(),
        rendered.blocksJson(),
        letter.way().under(),
        Optional.empty());
  }

  /** The whole text goes into the thread of what was too short for it. */
  Draft withFile(Rendered.Overflow file, String under) {
    boolean own = letter.addressee() instanceof Addressee.LateAnswer;
    Optional<String> thread = own ? Optional.empty() : Optional.of(under);
    return new Draft(letter, key + "/file", file.content(), "[]", thread, Optional.of(file.name()));
  }

  Letter.Worth worth() {
    return file.isPresent() ? Letter.Worth.DETAIL : letter.worth();
  }

  boolean says(LetterRow row) {
    return said.equals(row.said()) && blocks.equals(row.blocks());
  }

  LetterRow row(Instant now, Instant due) {
    return new LetterRow(
        key,
        channel(),
        worth().rank(),
        under.orElse(null),
        letter.way().asked().map(UserId::value).orElse(null),
        letter.way().broadcast(),
        said,
        blocks,
        file.orElse(null),
        file.isPresent() ? null : responseUrl().map(URI::toString).orElse(null),
        1,
        0,
        null,
        null,
        LetterRow.Fate.WAITING,
        false,
        0,
        0,
        null,
        due,
        now);
  }

  private String channel() {
    return switch (letter.addressee()) {
      case Addressee.InChannel(ChannelId channel) -> channel.value();
      case Addressee.ToPerson(UserId person) -> person.value();
      case Addressee.LateAnswer(UserId person, URI _) -> person.value();
    };
  }

  private Optional<URI> responseUrl() {
    return switch (letter.addressee()) {
      case Addressee.InChannel _, Addressee.ToPerson _ -> Optional.empty();
      case Addressee.LateAnswer(UserId _, URI address) -> Optional.of(address);
    };
  }
}
