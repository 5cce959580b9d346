package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.ask.Asks;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Starting;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Starting runs. */
@Singleton
final class RunDesk {
  private final Installation installation;
  private final Starting starting;
  private final Asks asks;
  private final FactFinder facts;

  RunDesk(Installation installation, Starting starting, Asks asks, FactFinder facts) {
    this.installation = installation;
    this.starting = starting;
    this.asks = asks;
    this.facts = facts;
  }

  /** What needs somebody's yes is not started while nobody can be asked for it. */
  Message start(Order order, Visit visit) {
    Optional<Refused> refused =
        Gate.ask(Occasion.START, facts.of(order, visit.rights()))
            .refused()
            .or(() -> beyond(order, visit));
    if (refused.isPresent()) {
      return refused.get().message();
    }
    var requester =
        new RunView.Requester(visit.person(), visit.asker(), visit.channel().orElseThrow());
    return switch (starting.start(order, requester)) {
      case Starting.Started.Fresh(var run) ->
          Message.of(
              Words.of("Started ").code(run.value()).and(": its card stands in this channel."));
      case Starting.Started.Twin(var run) ->
          Message.of(
              Words.of("You started that a moment ago: ")
                  .code(run.value())
                  .and(". Nothing new was started."));
    };
  }

  /** What no rule forbids, and cannot be done all the same. */
  Optional<Refused> beyond(Order order, Visit visit) {
    return notBuilt(order.runbook())
        .or(() -> notApprovable(order.runbook()))
        .or(() -> asks.hopeless(order, visit.person()));
  }

  private Optional<Refused> notBuilt(Runbook runbook) {
    return Optional.of(unbuilt(runbook))
        .filter(unbuilt -> !unbuilt.isEmpty())
        .map(
            unbuilt ->
                notYet(
                    "'%s' is written, but I cannot run it yet; it waits for %s"
                        .formatted(runbook.name(), String.join(", ", unbuilt))));
  }

  /** The actions that it names and nobody has written. */
  List<String> unbuilt(Runbook runbook) {
    return runbook.plannedActions(installation.shapes());
  }

  private Optional<Refused> notApprovable(Runbook runbook) {
    return needsApproval(runbook)
        ? Optional.of(
            notYet("it changes things that others have to approve, and I cannot ask them yet"))
        : Optional.empty();
  }

  private static Refused notYet(String because) {
    return new Refused(Refusal.NOT_BUILT_YET, because, "`/ops plan …` shows what it would do");
  }

  /** What practice changes is a table of ours, which nobody has to protect. */
  private boolean needsApproval(Runbook runbook) {
    return runbook
        .allSteps()
        .flatMap(step -> installation.shapes().find(step.action().value()).stream())
        .filter(it -> !it.pkg().equals("practice"))
        .map(ActionShape::effect)
        .anyMatch(effect -> effect == Effect.REVERSIBLE || effect == Effect.DESTRUCTIVE);
  }
}
