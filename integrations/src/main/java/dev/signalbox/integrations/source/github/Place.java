package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.source.Repository;
import java.util.Arrays;
import java.util.stream.Stream;

/** Addresses there: what has slashes in it lies deeper. */
final class Place {
  private Place() {}

  static Address of(Repository in, String... pieces) {
    return Address.of(
        Stream.concat(Stream.of("repos", in.name()), Arrays.stream(pieces))
            .flatMap(piece -> Arrays.stream(piece.split("/")))
            .toArray(String[]::new));
  }

  /** To whom it belongs. */
  static String owner(Repository in) {
    return in.name().split("/", 2)[0];
  }
}
