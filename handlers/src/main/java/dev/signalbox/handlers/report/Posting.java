package dev.signalbox.handlers.report;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Puts one message for several channels into the outbox: for all of them, or for none. */
@Singleton
class Posting {
  private final Letters letters;
  private final Runs runs;

  Posting(Letters letters, Runs runs) {
    this.letters = letters;
    this.runs = runs;
  }

  /** In the thread of its run, for whoever owns it. */
  @Transactional
  void aside(String run, String key, Message message) {
    if (letters.putAt(key).isEmpty()) {
      RunView told = runs.find(run).orElseThrow();
      Letter.Way way = Letter.Way.under(told.id().card()).asked(told.owner().user());
      var there = new Letter.Addressee.InChannel(told.requester().channel());
      letters.put(new Letter(key, Letter.Worth.END, there, message, way));
    }
  }

  boolean isPut(String key) {
    return letters.putAt(key).isPresent();
  }

  /** What was put before stays as it was said then. */
  @Transactional
  void post(String run, Map<String, ChannelId> channels, Message message) {
    channels.forEach(
        (key, channel) -> put(run, key, new Letter.Addressee.InChannel(channel), message));
  }

  /** The same, directly. */
  @Transactional
  void hand(String run, String key, UserId person, Message message) {
    put(run, key, new Letter.Addressee.ToPerson(person), message);
  }

  boolean isPosted(String key) {
    return letters.putAt(key).isPresent();
  }

  private void put(String run, String key, Letter.Addressee to, Message message) {
    if (!isPosted(key)) {
      Optional<UserId> owner = runs.find(run).map(it -> it.owner().user());
      Letter.Way way = new Letter.Way(Optional.empty(), false, owner);
      letters.put(new Letter(key, Letter.Worth.END, to, message, way));
    }
  }
}
