package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What our client really sends to Cloudflare, judged by Cloudflare's own description. */
class CloudflareContractTest {
  private static final String BASE = "/client/v4";
  private static final ZoneName ZONE = new ZoneName("gigadb.org");
  private static final String RECORD =
      """
      {"id":"372e67954025e0ba6aaa6d586b9e0b59","type":"A","name":"gigadb.org",
      "content":"18.162.0.1","ttl":1,"proxied":true,"comment":null,"tags":[]}\
      """;
  private static final DnsRecord READ =
      new DnsRecord(
          "372e67954025e0ba6aaa6d586b9e0b59",
          "A",
          "gigadb.org",
          "18.162.0.1",
          1,
          true,
          Optional.empty(),
          DnsRecord.Note.NONE);

  private static String answer(RecordingNeighbour.Request request) {
    if (request.method().equals("POST")) {
      return envelope("{\"patches\":[%s]}".formatted(RECORD.replace("18.162", "13.236")));
    }
    return request.path().equals(BASE + "/zones")
        ? envelope("[{\"id\":\"023e105f4ecef8ad9ca31a8372d0c353\",\"name\":\"gigadb.org\"}]")
        : envelope("[%s]".formatted(RECORD));
  }

  private static String envelope(String result) {
    return """
    {"success":true,"errors":[],"messages":[],"result":%s,
    "result_info":{"page":1,"per_page":100,"count":1,"total_count":1,"total_pages":1}}\
    """
        .formatted(result);
  }

  private static ApplicationContext bot() {
    return ApplicationContext.run(
        Map.of(
            "signalbox.unless-told", "sandbox",
            "signalbox.world", "real",
            "signalbox.db.url", "jdbc:h2:mem:cloudflare-contract",
            "keys", "planted",
            "micronaut.server.port", -1));
  }

  private static Connection at(URI url) {
    return new Connection.Cloudflare(
        new Reach(
            new ConnectionName("cloudflare"),
            url,
            Optional.of(new SecretName("cloudflare")),
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void every_request_is_as_cloudflare_describes_it() throws IOException {
    PublishedContract contract = PublishedContract.named("cloudflare-dns.json", BASE);
    try (var neighbour = new RecordingNeighbour(CloudflareContractTest::answer);
        var bot = bot()) {
      Dns dns = bot.getBean(Dns.class);
      Connection on = at(neighbour.address(BASE));
      dns.zone(on, ZONE);
      dns.named(on, ZONE, "gigadb.org");
      assertThat(dns.change(on, ZONE, List.of(new Change(READ, "13.236.0.1"))))
          .isInstanceOf(Ordered.Done.class);
      List<RecordingNeighbour.Request> described =
          neighbour.requests().stream().filter(it -> !it.path().endsWith("/zones")).toList();
      assertThat(described).hasSize(4);
      assertThat(described.stream().flatMap(it -> contract.complaints(it).stream())).isEmpty();
    }
  }

  @Test
  void a_request_that_cloudflare_does_not_describe_is_noticed() throws IOException {
    PublishedContract contract = PublishedContract.named("cloudflare-dns.json", BASE);
    String batch = BASE + "/zones/023e105f4ecef8ad9ca31a8372d0c353/dns_records/batch";
    var nameless =
        new RecordingNeighbour.Request(
            "POST",
            URI.create("http://127.0.0.1" + batch),
            Optional.of("Bearer x"),
            "{\"patches\":[{\"content\":\"13.236.0.1\"}]}");
    assertThat(contract.complaints(nameless)).isNotEmpty();
  }
}
