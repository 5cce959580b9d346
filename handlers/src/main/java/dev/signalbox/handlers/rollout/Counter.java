package dev.signalbox.handlers.rollout;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Fate;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Ticket;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Where a build is asked for. It is written down before the question leaves. */
@Singleton
final class Counter {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LATER = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Requests requests;
  private final Builds builds;
  private final OrderRows rows;
  private final Clock clock;
  private final Tempo tempo;

  Counter(Requests requests, Builds builds, OrderRows rows, Clock clock, Tempo tempo) {
    this.requests = requests;
    this.builds = builds;
    this.rows = rows;
    this.clock = clock;
    this.tempo = tempo;
  }

  Outcome<Map<String, String>> ask(Lot lot, Trace trace) {
    if (trace.rejected().isPresent()) {
      return rejected(trace.rejected().get());
    }
    return trace.order().isPresent() || trace.alive().isPresent()
        ? new Outcome.Unknown<>(RequestSheet.silent(trace.bid(), lot))
        : Ways.on(builds.underWay(lot.travis()), busy -> alone(lot, trace.bid(), busy));
  }

  private static Outcome<Map<String, String>> rejected(Request request) {
    String why =
        request.fate() instanceof Fate.Rejected(String said) ? said : "no reason was given";
    return new Outcome.Failed<>(
        "REJECTED: Travis took request %s and then rejected it: %s. Mend that and press Retry, which asks anew"
            .formatted(request.id(), why),
        false);
  }

  /** Two of them at once would update the same clouds. */
  private Outcome<Map<String, String>> alone(Lot lot, Bid bid, List<Build> busy) {
    return busy.isEmpty()
        ? sent(lot, bid)
        : new Outcome.Wait<>(
            tempo.after(LATER), "%s is under way, and comes first".formatted(busy.getFirst()));
  }

  private Outcome<Map<String, String>> sent(Lot lot, Bid bid) {
    Token token = bid.token();
    if (rows.open(token.run(), token.step(), token.tries(), clock.instant()) == 0) {
      return new Outcome.Unknown<>(RequestSheet.silent(bid, lot));
    }
    return switch (requests.ask(lot.travis(), bid.wish(lot))) {
      case Ordered.Done<Ticket>(Ticket ticket) -> taken(token, ticket);
      case Ordered.Refused<Ticket>(Trouble no) -> refused(lot, token, no);
      case Ordered.Unknown<Ticket> _ -> new Outcome.Unknown<>(RequestSheet.silent(bid, lot));
    };
  }

  private Outcome<Map<String, String>> taken(Token token, Ticket ticket) {
    rows.taken(token.run(), token.step(), token.tries(), ticket.id().value());
    String left =
        ticket.left().isPresent()
            ? "; it takes %d more this hour".formatted(ticket.left().getAsInt())
            : "";
    return new Outcome.Wait<>(
        tempo.after(SOON), "Travis has taken request %s%s".formatted(ticket.id(), left));
  }

  /** What is used up is used up for people, too: nobody but they decide when it is tried again. */
  private Outcome<Map<String, String>> refused(Lot lot, Token token, Trouble no) {
    rows.refused(token.run(), token.step(), token.tries());
    if (no.kind() != Kind.LIMITED) {
      return Ways.failed(no);
    }
    Duration wait = no.after().orElse(HOUR);
    Instant then = clock.instant().plus(wait);
    return new Outcome.Failed<>(
        "REQUEST_LIMIT: %s. Nothing was asked; press Retry in %s, at %s (%s)"
            .formatted(
                no.says(),
                Measure.written(wait),
                TIME.format(then.atZone(lot.estate().about().zone())),
                lot.estate().about().zone()),
        false);
  }
}
