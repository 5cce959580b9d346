package dev.signalbox.integrations.objects;

import static org.mockserver.model.HttpResponse.response;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of S3 as somebody meets who only reads. */
final class MockInbox implements ExpectationResponseCallback {
  static final String BUCKET = "gpii-inbox";
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  void put(String key, byte[] bytes) {
    kept.put(key, bytes);
  }

  @Override
  public HttpResponse handle(HttpRequest asked) {
    String path = asked.getPath().getValue();
    if (!path.startsWith("/" + BUCKET + "/")) {
      return no(404, "NoSuchBucket");
    }
    String key = path.substring(BUCKET.length() + 2).replace("+", "%2B");
    return Optional.ofNullable(kept.get(URLDecoder.decode(key, StandardCharsets.UTF_8)))
        .map(MockInbox::file)
        .orElseGet(() -> no(404, "NoSuchKey"));
  }

  private static HttpResponse file(byte[] bytes) {
    return response()
        .withBody(bytes)
        .withStatusCode(200)
        .withHeader("ETag", "\"%08x\"".formatted(Arrays.hashCode(bytes)));
  }

  static HttpResponse no(int status, String code) {
    return response("<Error><Code>%s</Code><Message>so it is</Message></Error>".formatted(code))
        .withStatusCode(status)
        .withHeader("Content-Type", "application/xml");
  }
}
