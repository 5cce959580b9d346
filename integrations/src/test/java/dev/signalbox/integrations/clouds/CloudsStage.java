package dev.signalbox.integrations.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.testing.BadDay;
import java.util.List;
import java.util.Optional;

/** One side of the contract. */
public interface CloudsStage extends AutoCloseable {
  Clouds clouds();

  Connection.Mysql on();

  /** These and no others, behind the client's back. */
  void keeps(List<Cloud> rows);

  /** What is there, read past the client, in the order of names. */
  List<Cloud> kept();

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
