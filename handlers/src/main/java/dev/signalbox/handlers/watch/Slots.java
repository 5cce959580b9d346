package dev.signalbox.handlers.watch;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.metronome.Hour;
import dev.signalbox.handlers.metronome.Metronome;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The times of reports: each is posted with its time moved on, or not at all. */
@Singleton
class Slots {
  private final SlotRows rows;
  private final Letters letters;
  private final Installation installation;
  private final Metronome metronome;

  Slots(SlotRows rows, Letters letters, Installation installation, Metronome metronome) {
    this.rows = rows;
    this.letters = letters;
    this.installation = installation;
    this.metronome = metronome;
  }

  /** What was said of it last; a first one counts as said at its time. */
  @Transactional
  SlotRow before(Beat beat, Hour hour) {
    rows.begin(beat.key(), hour.slot());
    return rows.of(beat.key()).orElseThrow();
  }

  @Transactional
  void forget(String report) {
    rows.forget(report);
  }

  /** Nothing, where another node was faster. */
  @Transactional
  void post(Edition edition) {
    if (metronome.pass(edition.hour())) {
      rows.say(edition.beat().key(), edition.wrongAfter(), edition.saidAfter());
      edition.message().ifPresent(it -> post(edition, it));
    }
  }

  private void post(Edition edition, Message message) {
    for (ChannelName name : edition.beat().report().to()) {
      ChannelId channel = channel(name);
      letters.put(
          new Letter(
              "report/%s/%s/%s".formatted(edition.beat().key(), edition.slot(), channel.value()),
              Letter.Worth.END,
              new Letter.Addressee.InChannel(channel),
              message,
              Letter.Way.PLAIN));
    }
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }
}
