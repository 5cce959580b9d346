package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.Marker;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.RequestId;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.builds.Ticket;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds that the simulated world is asked for. */
@Singleton
final class WorldRequests implements Requests {
  private static final Duration HOUR = Duration.ofHours(1);
  private final BuildServer server;
  private final Foundry foundry;

  WorldRequests(BuildServer server, Foundry foundry) {
    this.server = server;
    this.foundry = foundry;
  }

  @Override
  public Asked<Standing> standing(Connection.Travis on) {
    String doing = "asking what our key may do with %s".formatted(on.repository());
    return server.ask(on, doing, bench -> new Asked.Told<>(bench.standing()));
  }

  @Override
  public Asked<List<Request>> recent(Connection.Travis on) {
    String doing = "reading what was asked of %s lately".formatted(on.repository());
    return server.ask(on, doing, bench -> new Asked.Told<>(seen(bench)));
  }

  private static List<Request> seen(Bench bench) {
    return bench.requests().stream().map(it -> it.seen(bench.now())).toList();
  }

  @Override
  public Asked<Optional<Request>> find(Connection.Travis on, RequestId id) {
    String doing = "reading request %s of %s".formatted(id, on.repository());
    return server.ask(
        on,
        doing,
        bench ->
            new Asked.Told<>(seen(bench).stream().filter(it -> it.id().equals(id)).findFirst()));
  }

  @Override
  public Asked<List<Request>> marked(Connection.Travis on, Marker marker) {
    String doing = "looking for %s in %s".formatted(marker, on.repository());
    return server.ask(
        on,
        doing,
        bench ->
            new Asked.Told<>(
                seen(bench).stream().filter(it -> marker.isKinOf(it.message())).toList()));
  }

  @Override
  public Ordered<Ticket> ask(Connection.Travis on, Wish wish) {
    String doing = "asking %s for '%s'".formatted(on.repository(), wish.message());
    return server.order(
        on,
        doing,
        bench -> taken(bench, doing, wish),
        bench -> foundry.take(bench, wish, Fortune.FAILS));
  }

  private Ordered<Ticket> taken(Bench bench, String doing, Wish wish) {
    if (!bench.standing().mayAsk()) {
      String why = "it answered 403, operation requires create_request access to repository";
      return new Ordered.Refused<>(new Trouble(doing, Kind.RIGHTS, why));
    }
    List<KeptRequest> lately =
        bench.requests().stream().filter(it -> it.asked().plus(HOUR).isAfter(bench.now())).toList();
    if (lately.size() >= AN_HOUR) {
      Duration wait = Duration.between(bench.now(), lately.getLast().asked().plus(HOUR));
      String why = "it answered 429, at most %d requests in an hour".formatted(AN_HOUR);
      return new Ordered.Refused<>(new Trouble(doing, Kind.LIMITED, why, Optional.of(wait)));
    }
    KeptRequest taken = foundry.take(bench, wish, bench.fortune());
    return new Ordered.Done<>(
        new Ticket(new RequestId(taken.id()), OptionalInt.of(AN_HOUR - 1 - lately.size())));
  }
}
