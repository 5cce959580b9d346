package dev.signalbox.integrations.clouds;

import dev.signalbox.config.estate.ConnectionName;
import java.util.List;

/**
 * Flags that shall be others; all else about the row stays.
 *
 * @param seen as it was read: where it is another by now, nothing is changed
 */
public record Rewrite(Cloud seen, Flags wished) {
  public Cloud done() {
    return seen.with(wished);
  }

  boolean isOpen() {
    return !seen.flags().equals(wished);
  }

  /** All of them, in the order in which rows are told. */
  public static List<Cloud> done(List<Rewrite> rewrites) {
    return rewrites.stream().map(Rewrite::done).sorted(Cloud.ORDER).toList();
  }

  public static Which.Ids ids(List<Rewrite> rewrites) {
    return Which.Ids.of(rewrites.stream().map(it -> it.seen().id()).toList());
  }

  /** What is being done with them, in the words of whoever keeps the rows. */
  public static String doing(List<Rewrite> rewrites, ConnectionName on) {
    return "changing the flags of %s in %s".formatted(ids(rewrites).says(), on);
  }
}
