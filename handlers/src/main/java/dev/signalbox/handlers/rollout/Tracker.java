package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.RequestId;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what was asked: by its id where that was told, and by its mark in any case. */
@Singleton
final class Tracker {
  private final Requests requests;
  private final OrderRows rows;

  Tracker(Requests requests, OrderRows rows) {
    this.requests = requests;
    this.rows = rows;
  }

  Asked<Trace> look(Bid bid, Lot lot) {
    Optional<OrderRow> order = rows.of(bid.token().run(), bid.token().step(), bid.token().tries());
    return byId(lot, order)
        .then(
            known ->
                known.isPresent()
                    ? new Asked.Told<>(known.stream().toList())
                    : requests.marked(lot.travis(), bid.marker()))
        .map(found -> new Trace(bid, order, found));
  }

  private Asked<Optional<Request>> byId(Lot lot, Optional<OrderRow> order) {
    return order
        .flatMap(it -> Stream.ofNullable(it.request()).findFirst())
        .map(id -> requests.find(lot.travis(), new RequestId(id)))
        .orElseGet(() -> new Asked.Told<>(Optional.empty()));
  }
}
