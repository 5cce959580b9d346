package dev.signalbox.handlers.promotion;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that sets a job going. */
record PlayEntry(PipelinePlay play, Bid bid) implements Deed.Entered {

  /** What it brings overwrites what was there: bringing that back is a promotion of its own. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Optional<Preview> preview() {
    return Optional.of(play.preview(bid));
  }

  @Override
  public Optional<String> objection() {
    return play.objection(bid);
  }

  @Override
  public Sight<Map<String, String>> look() {
    return play.look(bid);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return play.perform(bid);
  }

  @Override
  public String byHand() {
    return play.byHand(bid);
  }
}
