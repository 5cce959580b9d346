package dev.signalbox.integrations.calls.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What lies behind a connection's url; no piece of it can become a path or a question itself. */
public record Address(String path, String query) {
  public static Address of(String... pieces) {
    return new Address(
        Arrays.stream(pieces).map(piece -> "/" + encoded(piece)).collect(Collectors.joining()), "");
  }

  public Address with(String name, String value) {
    String more = encoded(name) + "=" + encoded(value);
    return new Address(path, query.isEmpty() ? more : query + "&" + more);
  }

  public Address with(String name, int value) {
    return with(name, Integer.toString(value));
  }

  URI behind(URI url) {
    String base = url.toString().replaceFirst("/+$", "");
    return URI.create(base + path + (query.isEmpty() ? "" : "?" + query));
  }

  private static String encoded(String text) {
    if (text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException("'%s' is no piece of an address".formatted(text));
    }
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
