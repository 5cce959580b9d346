package dev.signalbox.handlers.rollout;

import dev.signalbox.integrations.builds.Request;
import java.util.List;
import java.util.Optional;

/**
 * What is to be seen of a bid.
 *
 * @param order that this very try was about to ask
 * @param found what bears the mark of any try, newest first
 */
record Trace(Bid bid, Optional<OrderRow> order, List<Request> found) {
  Trace {
    found = List.copyOf(found);
  }

  /** One that may lead to a build, or has. */
  Optional<Request> alive() {
    return found.stream().filter(it -> !it.isRejected()).findFirst();
  }

  /** This try's own, when it comes to nothing. */
  Optional<Request> rejected() {
    return found.stream().filter(it -> it.isRejected() && isOwn(it)).findFirst();
  }

  private boolean isOwn(Request request) {
    return bid.marker().isIn(request.message())
        || order.map(OrderRow::request).filter(it -> it == request.id().value()).isPresent();
  }

  /** It was about to be asked, and nobody has seen what came of it. */
  boolean isSilent() {
    return order.isPresent() && alive().isEmpty() && rejected().isEmpty();
  }
}
