package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Request;
import dev.signalbox.config.estate.RequestName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.builds.Marker;
import dev.signalbox.integrations.builds.Wish;

/** One try at asking for a build that the estate's file names. */
record Bid(Token token, Errand errand, RequestName name) {
  static Bid of(Deed.Words words) {
    return new Bid(
        words.token(),
        words.errand(),
        new RequestName(words.arguments().getOrDefault("request", "")));
  }

  Marker marker() {
    return new Marker(token.run(), token.step(), token.tries());
  }

  /** As the file has it now. */
  Request request(Lot lot) {
    Request request = lot.estate().delivery().requests().get(name);
    if (request == null) {
      throw new IllegalArgumentException(
          "%s has no request '%s' any more".formatted(lot.estate().name(), name));
    }
    return request;
  }

  Wish wish(Lot lot) {
    Request request = request(lot);
    return new Wish(
        request.title(), marker(), request.branch(), request.mergeMode(), request.config());
  }
}
