package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.ask.Asks;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
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

  Message start(Order order, Visit visit) {
    Optional<Refused> refused = objection(order, visit, facts.of(order, visit.rights()));
    if (refused.isPresent()) {
      return refused.get().message();
    }
    var requester =
        new RunView.Requester(visit.person(), visit.asker(), visit.channel().orElseThrow());
    return switch (starting.start(order, requester)) {
      case Starting.Started.Fresh(var run) ->
          Message.of(
              Words.of("Planning ")
                  .code(run.value())
                  .and(": its card stands in this channel, and asks for what it needs."));
      case Starting.Started.Twin(var run) ->
          Message.of(
              Words.of("You started that a moment ago: ")
                  .code(run.value())
                  .and(". Nothing new was started."));
    };
  }

  /** The first that stands in the way; what cannot be done at all is said before what may not. */
  Optional<Refused> objection(Order order, Visit visit, Facts known) {
    return visit
        .rights()
        .startRefused(order.estate())
        .or(() -> notBuilt(order.runbook()))
        .or(() -> Gate.ask(Occasion.START, known).refused())
        .or(() -> asks.hopeless(order, known.demand(), visit.person()));
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

  private static Refused notYet(String because) {
    return new Refused(Refusal.NOT_BUILT_YET, because, "`/ops plan …` shows what it would do");
  }
}
