package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** A machine, and a way to it. */
public interface Reached extends AutoCloseable {
  String SITE = "gigadb/upstream";

  Shell shell();

  Host host();

  Machine machine();

  /** The next that is sent there meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
