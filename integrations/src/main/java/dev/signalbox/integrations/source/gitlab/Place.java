package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.source.Repository;
import java.util.Arrays;
import java.util.stream.Stream;

/** Addresses there: what has slashes in it is one piece. */
final class Place {
  private Place() {}

  static Address of(Repository in, String... pieces) {
    return Address.of(
        Stream.concat(Stream.of("projects", in.name()), Arrays.stream(pieces))
            .toArray(String[]::new));
  }

  /** The page of a file; the answer that tells a file does not name it. */
  static String page(Repository in, String at, String path) {
    String server = in.on().reach().url().toString().replaceFirst("/api/v4/?$", "");
    return "%s/%s/-/blob/%s/%s".formatted(server, in, at, path);
  }
}
