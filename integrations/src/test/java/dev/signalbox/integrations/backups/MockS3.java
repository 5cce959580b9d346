package dev.signalbox.integrations.backups;

import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of S3 as a client of ours meets, in pages of two. */
final class MockS3 implements ExpectationResponseCallback {
  static final String BUCKET = "gigadb-database-backups";
  private static final int PAGE = 2;
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private final SortedMap<String, Kept> kept = new ConcurrentSkipListMap<>();
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();

  record Kept(String content, Instant stored, Optional<String> copied) {
    /** As a large object has it: of its parts, and so another one for a copy. */
    String mark() {
      return "\"%08x-%d\"".formatted(content.hashCode(), copied.isPresent() ? 1 : 2);
    }
  }

  void answersAt(ClientAndServer server) {
    server.when(request()).respond((ExpectationResponseCallback) this);
  }

  void put(String key, Kept what) {
    kept.put(key, what);
  }

  @Override
  public HttpResponse handle(HttpRequest asked) {
    String path = asked.getPath().getValue();
    if (!path.startsWith("/" + BUCKET)) {
      return no(404, "NoSuchBucket");
    }
    String key = path.substring(BUCKET.length() + 1).replaceFirst("^/", "");
    if (key.isEmpty()) {
      return list(asked);
    }
    return asked.getMethod().getValue().equals("PUT") ? copy(asked, key) : get(asked, key);
  }

  private HttpResponse list(HttpRequest asked) {
    String prefix = asked.getFirstQueryStringParameter("prefix");
    String token = asked.getFirstQueryStringParameter("continuation-token");
    if (!token.isEmpty() && losesTheSecondPage.getAndSet(false)) {
      return no(500, "InternalError");
    }
    List<String> left =
        kept.keySet().stream()
            .filter(it -> it.startsWith(prefix) && it.compareTo(token) > 0)
            .toList();
    List<String> page = left.subList(0, Math.min(PAGE, left.size()));
    boolean more = left.size() > page.size();
    String next = more ? "<NextContinuationToken>%s</NextContinuationToken>" : "";
    return xml(
        "<ListBucketResult><Name>%s</Name><KeyCount>%d</KeyCount><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>"
            .formatted(
                BUCKET,
                page.size(),
                more,
                more ? next.formatted(page.getLast()) : "",
                page.stream().map(this::item).collect(Collectors.joining())));
  }

  private String item(String key) {
    Kept it = found(key).orElseThrow();
    return "<Contents><Key>%s</Key><Size>%d</Size><LastModified>%s</LastModified></Contents>"
        .formatted(key, it.content().length(), it.stored());
  }

  private Optional<Kept> found(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  private HttpResponse get(HttpRequest asked, String key) {
    return found(key).map(found -> end(asked, found)).orElseGet(() -> no(404, "NoSuchKey"));
  }

  private static HttpResponse end(HttpRequest asked, Kept found) {
    int whole = found.content().length();
    boolean ranged = asked.containsHeader("Range");
    if (ranged && whole == 0) {
      return no(416, "InvalidRange");
    }
    int from = ranged ? Math.max(0, whole - Ending.BYTES) : 0;
    HttpResponse told =
        response(found.content().substring(from))
            .withStatusCode(ranged ? 206 : 200)
            .withHeader("ETag", found.mark())
            .withHeader(
                "Last-Modified",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    found.stored().atOffset(ZoneOffset.UTC)));
    found.copied().ifPresent(of -> told.withHeader("x-amz-meta-copy-of", of));
    return ranged
        ? told.withHeader("Content-Range", "bytes %d-%d/%d".formatted(from, whole - 1, whole))
        : told;
  }

  private HttpResponse copy(HttpRequest asked, String key) {
    String source =
        URLDecoder.decode(asked.getFirstHeader("x-amz-copy-source"), StandardCharsets.UTF_8)
            .substring(BUCKET.length() + 1);
    Kept found = found(source.replaceFirst("^/", "")).orElseThrow();
    if (!found.mark().equals(asked.getFirstHeader("x-amz-copy-source-if-match"))
        || kept.containsKey(key)) {
      return no(412, "PreconditionFailed");
    }
    String of = asked.getFirstHeader("x-amz-meta-copy-of");
    kept.put(key, new Kept(found.content(), NOW, Optional.of(of)));
    HttpResponse told =
        xml("<CopyObjectResult><LastModified>%s</LastModified></CopyObjectResult>".formatted(NOW));
    return keepsQuietAfterActing.getAndSet(false) ? told.withDelay(TimeUnit.SECONDS, 5) : told;
  }

  private static HttpResponse xml(String body) {
    return response(body).withHeader("Content-Type", "application/xml");
  }

  static HttpResponse no(int status, String code) {
    return xml("<Error><Code>%s</Code><Message>so it is</Message></Error>".formatted(code))
        .withStatusCode(status);
  }
}
