package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells ahead what ends, each notice once: all that is due in one letter, or none of it. */
@Singleton
class Notices {
  private final ExpiryRows rows;
  private final Letters letters;
  private final Installation installation;
  private final Clock clock;

  Notices(ExpiryRows rows, Letters letters, Installation installation, Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.installation = installation;
    this.clock = clock;
  }

  @Transactional
  void tell(Estate estate, List<ChannelName> to, List<Expiring> all) {
    Instant now = clock.instant();
    List<Words> lines = all.stream().flatMap(it -> line(estate, it, now)).toList();
    if (!lines.isEmpty()) {
      to.forEach(it -> post(estate, channel(it), lines, now));
    }
  }

  private Stream<Words> line(Estate estate, Expiring one, Instant now) {
    String subject = "%s/%s".formatted(estate.name(), one.what());
    remember(subject, one.until());
    return rows
        .of(subject)
        .flatMap(row -> taken(row, now).map(it -> it.words(one, row.endsAt())))
        .stream();
  }

  /** Who cannot tell, such as a key that is over, told it before. */
  private void remember(String subject, Asked<Optional<Instant>> asked) {
    if (asked instanceof Asked.Told<Optional<Instant>>(Optional<Instant> until)) {
      until.ifPresentOrElse(
          it -> {
            rows.begin(subject, it, Notice.FAR);
            rows.renew(subject, it, Notice.FAR);
          },
          () -> rows.forget(subject));
    }
  }

  private Optional<Notice> taken(ExpiryRow row, Instant now) {
    return Notice.due(now, row.endsAt())
        .filter(it -> rows.take(row.subject(), row.endsAt(), it.days()) == 1);
  }

  private void post(Estate estate, ChannelId channel, List<Words> lines, Instant now) {
    Words headline = Words.empty().bold(estate.about().title()).and(" lives on what ends:");
    Piece[] pieces = lines.stream().map(Piece.Paragraph::new).toArray(Piece[]::new);
    letters.put(
        new Letter(
            "expiry/%s/%s/%s".formatted(estate.name(), now, channel.value()),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(channel),
            Message.of(headline).plus(pieces),
            Letter.Way.PLAIN));
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }
}
