package dev.signalbox.bot.web;

import io.micronaut.http.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** A page of elsewhere can point its own name at our address; its Host and Origin give it away. */
final class ThisMachine {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private ThisMachine() {}

  static boolean isMeantBy(HttpHeaders headers) {
    Optional<String> origin = Optional.ofNullable(headers.get("Origin"));
    return Optional.ofNullable(headers.get("Host")).filter(ThisMachine::isOurs).isPresent()
        && origin.map(ThisMachine::isOurOrigin).orElse(true);
  }

  private static boolean isOurOrigin(String origin) {
    return origin.startsWith("http://") && isOurs(origin.substring("http://".length()));
  }

  private static boolean isOurs(String authority) {
    try {
      URI uri = URI.create("http://" + authority);
      return uri.getUserInfo() == null
          && (uri.getPath() == null || uri.getPath().isEmpty())
          && NAMES.contains(String.valueOf(uri.getHost()));
    } catch (IllegalArgumentException noName) {
      return false;
    }
  }
}
