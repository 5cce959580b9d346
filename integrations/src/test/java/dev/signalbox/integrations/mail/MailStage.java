package dev.signalbox.integrations.mail;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.testing.BadDay;
import java.util.List;
import java.util.Optional;

/** One side of the contract. */
public interface MailStage extends AutoCloseable {
  /**
   * A mail as its server has it.
   *
   * @param mark without what is around it
   */
  record Taken(String from, String to, String subject, String text, String mark) {}

  Mail mail();

  Connection.Smtp on();

  /** What was taken, the oldest first. */
  List<Taken> taken();

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
