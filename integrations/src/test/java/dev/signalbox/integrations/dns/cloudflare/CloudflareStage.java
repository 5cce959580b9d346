package dev.signalbox.integrations.dns.cloudflare;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.DnsStage;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The client against a server that answers as Cloudflare would. */
final class CloudflareStage implements DnsStage {
  final TestHttp kit = new TestHttp();
  private final MockNeighbour mock;
  private final MockCloudflare cloudflare = new MockCloudflare();
  private final Reach reach;

  CloudflareStage(MockNeighbour mock) {
    this.mock = mock;
    this.reach = mock.reach("/client/v4");
    cloudflare.answersAt(mock.server());
  }

  @Override
  public Dns dns() {
    return new CloudflareDns(kit.http());
  }

  @Override
  public Connection on() {
    return new Connection.Cloudflare(reach);
  }

  @Override
  public void keeps(String zone, List<DnsRecord> records) {
    cloudflare.zones.put(zone, List.copyOf(records));
  }

  @Override
  public List<DnsRecord> kept(String zone) {
    return cloudflare.of(zone).stream()
        .sorted(Comparator.comparing(DnsRecord::name).thenComparing(DnsRecord::id))
        .toList();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS -> mock.badDays().tooMany(30);
      case BROKEN_ONCE -> mock.badDays().broken(1);
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> mock.badDays().halfABody(2);
      case SLOW_BODY -> mock.badDays().slowBody();
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY ->
          mock.badDays().next(1).respond(MockCloudflare.no(403, 9109, "Invalid access token"));
      case SECOND_PAGE_MISSING -> cloudflare.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE -> cloudflare.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE ->
          mock.badDays().unansweredAndNotDone(request().withMethod("POST"));
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    kit.close();
  }
}
