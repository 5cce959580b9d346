package dev.signalbox.integrations.pipelines;

import java.time.Instant;

/**
 * All that is done for one commit.
 *
 * @param ref the tag or the branch that it was begun for
 * @param url where people look at it
 */
public record Pipeline(
    long id, String ref, String sha, Progress progress, Instant created, String url) {
  private static final int SHORT = 12;

  /** A commit as people read it. */
  public static String brief(String sha) {
    return sha.substring(0, Math.min(sha.length(), SHORT));
  }
}
