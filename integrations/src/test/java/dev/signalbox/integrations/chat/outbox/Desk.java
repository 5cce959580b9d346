package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.durable.Durable;
import dev.signalbox.integrations.testing.Databases;
import dev.signalbox.integrations.testing.HandClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** The outbox on a database, with the sender run by hand. */
final class Desk implements AutoCloseable {
  static final ChannelId OPS = new ChannelId("C0OPS");
  final HandClock clock = new HandClock();
  final TestWorkspace slack = new TestWorkspace();
  private final ApplicationContext bot;

  Desk(Databases database) {
    bot =
        ApplicationContext.builder()
            .properties(database.fresh())
            .singletons(clock, slack, new SimpleMeterRegistry())
            .start();
  }

  Letters letters() {
    return bot.getBean(Letters.class);
  }

  LetterRow row(String key) {
    return bot.getBean(LetterRows.class).findByLetterKey(key).orElseThrow();
  }

  void put(Letter letter) {
    inTransaction(() -> letters().put(letter));
  }

  void inTransaction(Runnable deed) {
    TransactionOperations<?> transactions = bot.getBean(TransactionOperations.class);
    transactions.executeWrite(
        _ -> {
          deed.run();
          return true;
        });
  }

  void send() {
    bot.getBean(Sender.class).run(Sender.WORKSPACE);
  }

  void sendAfter(Duration wait) {
    clock.tick(wait);
    send();
  }

  /** Whether there is work for the sender; from now on there is none. */
  boolean takeSendersWork() {
    AtomicBoolean was = new AtomicBoolean();
    Durable durable = bot.getBean(Durable.class);
    inTransaction(
        () -> {
          was.set(!durable.stage(Sender.NAME, Sender.WORKSPACE, clock.instant()));
          durable.withdraw(Sender.NAME, Sender.WORKSPACE);
        });
    return was.get();
  }

  /** How many letters were forgotten. */
  int forget() {
    return bot.getBean(OldLetters.class).remove(clock.instant());
  }

  static Letter letter(String key, String text) {
    return letter(key, Letter.Worth.CARD, OPS, text);
  }

  static Letter letter(String key, Letter.Worth worth, ChannelId channel, String text) {
    var addressee = new Addressee.InChannel(channel);
    return new Letter(key, worth, addressee, Message.of(text), Letter.Way.PLAIN);
  }

  @Override
  public void close() {
    bot.close();
  }
}
