package dev.signalbox.handlers.plan;

import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What each step of an order does, by the step's name, in the order of the file, branches included.
 */
@Singleton
public final class Sentences {
  private final Installation installation;

  Sentences(Installation installation) {
    this.installation = installation;
  }

  /** {@code told}: what the run has learned by now, by the path of its reference. */
  public SequencedMap<String, String> of(Order order, Map<String, String> told) {
    Telling telling = new Telling(order, Seats.unknown(), told);
    Outline outline = new Outline(new Consequences(order, installation.shapes()), telling);
    SequencedMap<String, String> sentences = new LinkedHashMap<>();
    order.runbook().allSteps().forEach(step -> sentences.put(step.id(), outline.sentence(step)));
    return sentences;
  }
}
