package dev.signalbox.integrations.dns.route53;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.ZoneReader;
import dev.signalbox.integrations.dns.ZoneStage;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mockserver.model.HttpError;

/** The client against a server that answers as Route 53 would. */
final class Route53Stage implements ZoneStage {
  private static final Duration LIMIT = Duration.ofSeconds(3);
  final MockRoute53 route53 = new MockRoute53();
  private final MockNeighbour mock;
  private final Route53Zones reader =
      new Route53Zones(Account.clients(Optional.of(Account.PAIR), LIMIT));

  Route53Stage(MockNeighbour mock) {
    this.mock = mock;
    route53.answersAt(mock.server());
  }

  @Override
  public ZoneReader reader() {
    return reader;
  }

  @Override
  public Connection on() {
    return Account.at(mock.reach("").url().toString());
  }

  @Override
  public void keeps(String zone, List<DnsRecord> records) {
    route53.keeps(zone, records.stream().map(WrittenSet::of).toList());
  }

  /** What is never written needs no bad day for it. */
  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS -> mock.badDays().next(1).respond(MockRoute53.no(400, "Throttling"));
      case BROKEN_ONCE -> mock.badDays().broken(1);
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> mock.badDays().next(2).error(begun());
      case SLOW_BODY -> mock.badDays().slowBody();
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY -> mock.badDays().next(1).respond(MockRoute53.no(403, "ExpiredToken"));
      case SECOND_PAGE_MISSING -> route53.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE, UNANSWERED_AND_NOT_DONE -> {
        return Optional.of("nothing is written there");
      }
    }
    return Optional.empty();
  }

  private static HttpError begun() {
    return HttpError.error()
        .withResponseBytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n<List"
                .getBytes(US_ASCII))
        .withDropConnection(true);
  }

  @Override
  public void close() {
    reader.close();
  }
}
