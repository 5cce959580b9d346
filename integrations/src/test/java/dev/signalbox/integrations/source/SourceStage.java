package dev.signalbox.integrations.source;

import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** One side of the contract, with a repository whose branch is develop. */
public interface SourceStage extends AutoCloseable {
  String REPOSITORY = "gigascience/gigadb-website";

  Repositories repositories();

  Repository in();

  /** Puts it there behind the client's back. */
  void keeps(String branch, String path, String text);

  /** What is there, read past the client. */
  Optional<String> kept(String branch, String path);

  /** A tag, and what came since the one before it. */
  void released(Tag tag, Changes since);

  /** What was committed last. */
  Optional<String> message();

  /** Somebody merges it. */
  void merges(int number);

  /** Or does not want it. */
  void closes(int number);

  /** How many proposals there are. */
  int proposals();

  /** Right before the next write this is written there, or why it cannot be. */
  Optional<String> isOvertaken(String path, String text);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
