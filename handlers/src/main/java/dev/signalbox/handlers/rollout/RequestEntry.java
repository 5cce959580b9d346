package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that asks for a build. */
record RequestEntry(CiRequest request, Bid bid) implements Deed.Entered {

  /** What a build has done is not taken back by another one. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Optional<Preview> preview() {
    return Optional.of(request.preview(bid));
  }

  @Override
  public Sight<Map<String, String>> look() {
    return request.look(bid);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return request.perform(bid);
  }

  @Override
  public String byHand() {
    return request.byHand(bid);
  }
}
