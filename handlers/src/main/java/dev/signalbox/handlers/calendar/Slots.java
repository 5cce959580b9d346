package dev.signalbox.handlers.calendar;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.metronome.Hour;
import dev.signalbox.handlers.metronome.Metronome;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The times of procedures: what is said of one goes with its time moved on, or not at all. */
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

  @Transactional
  void forget(String key) {
    rows.forget(key);
  }

  /** Nothing, where another node was faster. {@code said}: empty for what needs no word. */
  @Transactional
  void pass(Notice notice, Hour hour, Optional<Message> said, boolean offered) {
    if (!metronome.pass(hour)) {
      return;
    }
    String key = notice.due().key();
    rows.begin(key);
    rows.close(key);
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
