package dev.signalbox.config.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a bucket in which people leave files; nothing beside it is ever read.
 *
 * @param under how the keys in it begin: {@code users/}
 */
public record Inbox(BucketName name, String bucket, ConnectionName cloud, String under) {
  private static final int LONGEST = 1024;
  private static final Set<String> WAYS = Set.of("", ".", "..");

  /** Why what has this key may not be read, and what to give instead. */
  public Optional<String> objection(String key) {
    if (!key.startsWith(under)) {
      return Optional.of(
          "%s is not under %s, and nothing else of %s is read: give a key that begins with %s"
              .formatted(key, under, name, under));
    }
    if (Stream.of(key.split("/", -1)).anyMatch(WAYS::contains)) {
      return Optional.of(
          "%s is no plain way to a file: give its key without '.', '..' and empty folders"
              .formatted(key));
    }
    return key.getBytes(UTF_8).length > LONGEST
        ? Optional.of("a key has %d bytes at most: give a shorter one".formatted(LONGEST))
        : Optional.empty();
  }
}
