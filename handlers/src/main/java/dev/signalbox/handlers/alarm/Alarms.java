package dev.signalbox.handlers.alarm;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Each is told with that it was written down, or not at all. */
@Singleton
class Alarms {
  private final AlarmRows rows;
  private final Letters letters;
  private final Installation installation;
  private final Clock clock;

  Alarms(AlarmRows rows, Letters letters, Installation installation, Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.installation = installation;
    this.clock = clock;
  }

  @Transactional
  void tell(List<Alarm> all, List<ChannelName> to) {
    all.stream()
        .filter(it -> rows.take(it.subject(), clock.instant()) == 1)
        .forEach(alarm -> to.forEach(name -> post(alarm, channel(name))));
  }

  private void post(Alarm alarm, ChannelId channel) {
    Words headline =
        Words.empty()
            .bold(alarm.estate().about().title())
            .and(": somebody played a job that nobody should play unseen.");
    letters.put(
        new Letter(
            "alarm/%s/%s".formatted(alarm.subject(), channel.value()),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(channel),
            Message.of(headline).plus(new Piece.Paragraph(alarm.words())),
            Letter.Way.PLAIN));
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }
}
