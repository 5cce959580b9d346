package dev.signalbox.integrations.chat.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How fast Slack may be written to. Per message three seconds lie between edits: see its due. */
@Singleton
final class Pace {
  static final Duration BETWEEN_EDITS = Duration.ofSeconds(3);
  private static final Duration BETWEEN_POSTS = Duration.ofSeconds(1);
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int EDITS = 40;

  private final Deque<Instant> edits = new ArrayDeque<>();
  private final Map<String, Instant> posts = new HashMap<>();
  private final Map<String, Instant> closed = new HashMap<>();

  /** Yes is counted at once: whoever is allowed goes. */
  synchronized boolean allows(LetterRow row, Instant now) {
    String method = method(row);
    if (closed.getOrDefault(method, Instant.MIN).isAfter(now)) {
      return false;
    }
    return row.isPosted() ? allowsEdit(now) : allowsPost(row.where(), now);
  }

  private boolean allowsEdit(Instant now) {
    Instant from = now.minus(WINDOW);
    edits.removeIf(at -> !at.isAfter(from));
    return edits.size() < EDITS && edits.add(now);
  }

  private boolean allowsPost(String channel, Instant now) {
    Instant from = now.minus(BETWEEN_POSTS);
    posts.values().removeIf(at -> !at.isAfter(from));
    return posts.putIfAbsent(channel, now) == null;
  }

  /** Slack named a time before which this method is refused to the whole workspace. */
  synchronized void close(LetterRow row, Instant until) {
    closed.put(method(row), until);
  }

  private static String method(LetterRow row) {
    if (row.file().isPresent()) {
      return "files";
    }
    if (row.address().isPresent()) {
      return row.letterKey();
    }
    if (row.onlyFor().isPresent()) {
      return "chat.postEphemeral";
    }
    return row.isPosted() ? "chat.update" : "chat.postMessage";
  }
}
