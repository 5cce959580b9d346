package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.ask.Asks;
import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Rule;
import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Starting;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Starting runs. */
@Singleton
class RunDesk {
  private final Installation installation;
  private final Books books;
  private final Asks asks;
  private final FactFinder facts;
  private final Glass glass;

  RunDesk(Installation installation, Books books, Asks asks, FactFinder facts, Glass glass) {
    this.installation = installation;
    this.books = books;
    this.asks = asks;
    this.facts = facts;
    this.glass = glass;
  }

  /** Where a start is written down, and where it is written down that there was none. */
  @Singleton
  record Books(Starting starting, Diary diary) {}

  Message start(Order order, Visit visit) {
    return hindered(order, visit)
        .map(it -> refused(glass.hinted(it, visit), order, visit))
        .orElseGet(() -> told(begin(order, visit, Optional.empty())));
  }

  /** Past what may be passed, loudly. */
  @Transactional
  Message breakGlass(Order order, String reason, Visit visit) {
    Facts known = facts.of(order, visit.rights()).broken();
    Optional<Refused> no = glass.refused(order, visit).or(() -> hindrance(order, visit, known));
    if (no.isPresent()) {
      return refused(no.get(), order, visit);
    }
    Starting.Started started = begin(order, visit, Optional.of(reason));
    if (started instanceof Starting.Started.Fresh(var run)) {
      glass.broken(order, run, reason, visit);
    }
    return told(started);
  }

  /** What keeps this person from starting it here and now. */
  Optional<Refused> hindered(Order order, Visit visit) {
    return hindrance(order, visit, facts.of(order, visit.rights()));
  }

  private Message refused(Refused no, Order order, Visit visit) {
    books.diary().refused(visit, no, order.title());
    return no.message();
  }

  private Starting.Started begin(Order order, Visit visit, Optional<String> reason) {
    var requester =
        new RunView.Requester(visit.person(), visit.asker(), visit.channel().orElseThrow());
    return books.starting().start(order, requester, reason);
  }

  private static Message told(Starting.Started started) {
    return switch (started) {
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
    return objection(order, visit, known, Verdict::refused);
  }

  /** What nobody has looked at yet is looked at with its plan, and unknown then, it is a no. */
  private Optional<Refused> hindrance(Order order, Visit visit, Facts known) {
    boolean due = known.truth().filter(Judged::isDue).isPresent();
    return objection(order, visit, known, due ? Verdict::no : Verdict::refused);
  }

  private Optional<Refused> objection(
      Order order, Visit visit, Facts known, Function<Verdict, Optional<Refused>> judge) {
    Verdict verdict = Gate.ask(Occasion.START, known);
    return verdict
        .no(Rule.WHO)
        .or(() -> verdict.no(Rule.WHERE))
        .or(() -> notBuilt(order.runbook()))
        .or(() -> judge.apply(verdict))
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
    return installation.current().plannedActions(runbook, installation.shapes());
  }

  private static Refused notYet(String because) {
    return new Refused(Refusal.NOT_BUILT_YET, because, "`/ops plan …` shows what it would do");
  }
}
