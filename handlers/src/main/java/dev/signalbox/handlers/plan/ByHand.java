package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people do who finish without us: each step, with all that is known of it. */
@Singleton
public final class ByHand {
  private final Installation installation;
  private final Actions actions;

  ByHand(Installation installation, Actions actions) {
    this.installation = installation;
    this.actions = actions;
  }

  /** A line each, in the order of the file, branches included. */
  public List<String> lines(Known known, Errand errand) {
    List<String> lines = new ArrayList<>(list(known.order().runbook().steps(), "", known, errand));
    List<Step> lastly = known.order().runbook().finallySteps();
    if (!lastly.isEmpty()) {
      lines.add("In the end, whatever happened:");
      lines.addAll(list(lastly, "e", known, errand));
    }
    return List.copyOf(lines);
  }

  private List<String> list(List<Step> steps, String prefix, Known known, Errand errand) {
    Outline outline =
        Outline.said(consequences(known), it -> it.id() + ": " + line(it, known, errand));
    return outline.of(steps, prefix).stream().map(StepLine::plain).toList();
  }

  /** One step, with all that is known of it. */
  public String line(Step.Do step, Known known, Errand errand) {
    return actions
        .named(step.action().value())
        .flatMap(it -> told(it, step, known, errand))
        .orElseGet(() -> sentence(step, known));
  }

  private static Optional<String> told(Deed deed, Step.Do step, Known known, Errand errand) {
    Token token = new Token(errand.run(), step.id(), Token.FIRST);
    try {
      return Optional.of(deed.enter(new Deed.Words(token, errand, known.holed(step))).byHand());
    } catch (IllegalArgumentException | DateTimeException _) {
      // A hole is no number and no moment: then its sentence says what is meant.
      return Optional.empty();
    }
  }

  private String sentence(Step.Do step, Known known) {
    return new Outline(
            consequences(known), new Telling(known.order(), Seats.unknown(), known.told()))
        .sentence(step);
  }

  private Consequences consequences(Known known) {
    return new Consequences(known.order(), installation.shapes());
  }
}
