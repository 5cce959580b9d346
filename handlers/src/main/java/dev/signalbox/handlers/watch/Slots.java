package dev.signalbox.handlers.watch;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The times of reports: each is posted with its time moved on, or not at all. */
@Singleton
class Slots {
  private final SlotRows rows;
  private final Letters letters;
  private final Installation installation;

  Slots(SlotRows rows, Letters letters, Installation installation) {
    this.rows = rows;
    this.letters = letters;
    this.installation = installation;
  }

  /** {@code next}: where nothing is known of it yet, or another clock was. */
  @Transactional
  Optional<SlotRow> of(Beat beat, Instant next) {
    rows.begin(beat.key(), beat.clock(), next);
    rows.reclock(beat.key(), beat.clock(), next);
    return rows.of(beat.key());
  }

  @Transactional
  void forget(String report) {
    rows.forget(report);
  }

  /** Nothing, where another node was faster. */
  @Transactional
  void post(Edition edition, Instant next) {
    int taken =
        rows.take(
            edition.beat().key(), edition.slot(), next, edition.wrongAfter(), edition.saidAfter());
    edition.message().filter(_ -> taken == 1).ifPresent(it -> post(edition, it));
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
