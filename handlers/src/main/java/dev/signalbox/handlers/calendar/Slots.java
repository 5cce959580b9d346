package dev.signalbox.handlers.calendar;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The times of procedures: what is said of one goes with its time moved on, or not at all. */
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
  Optional<SlotRow> of(Due due, Instant next) {
    rows.begin(due.key(), due.clock(), next);
    rows.reclock(due.key(), due.clock(), next);
    return rows.of(due.key());
  }

  @Transactional
  void forget(String key) {
    rows.forget(key);
  }

  /** Nothing, where another node was faster. {@code said}: empty for what needs no word. */
  @Transactional
  void pass(Notice notice, Instant next, Optional<Message> said, boolean offered) {
    String key = notice.due().key();
    if (rows.pass(key, notice.slot(), next) == 0) {
      return;
    }
    if (offered) {
      rows.offer(key, notice.slot());
    }
    said.ifPresent(it -> post(notice, it));
  }

  /** In the first of those where it may be started: a button must not stand twice. */
  private void post(Notice notice, Message message) {
    installation.channels(notice.due().estate().name().value()).stream()
        .findFirst()
        .ifPresent(
            channel ->
                letters.put(
                    new Letter(
                        notice.letter(),
                        Letter.Worth.ASK,
                        new Letter.Addressee.InChannel(channel),
                        message,
                        Letter.Way.PLAIN)));
  }
}
