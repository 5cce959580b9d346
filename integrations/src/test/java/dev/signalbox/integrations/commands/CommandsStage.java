package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.testing.BadDay;
import java.util.List;
import java.util.Optional;

/** One side of the contract: a host that says it is gigadb/upstream, where nothing has run yet. */
public interface CommandsStage extends AutoCloseable {
  Commands commands();

  Host host();

  /** What the host says of itself from now on. */
  void says(String site);

  /** All that is under way comes to its end. */
  void timePasses();

  /** Whatever works there is killed. */
  void dies();

  /** The words of all that was run there, in turn. */
  List<String> ran();

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
