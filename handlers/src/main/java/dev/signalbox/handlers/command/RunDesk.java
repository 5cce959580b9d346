package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.ask.Asks;
import dev.signalbox.handlers.card.Card;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.Retrying;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.handlers.run.Starting;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Starting runs, and asking after them. Runs of estates that one may not see do not exist. */
@Singleton
final class RunDesk {
  private static final int SHOWN = 15;

  private final Installation installation;
  private final Starting starting;
  private final Retrying retrying;
  private final Runs runs;
  private final Asks asks;

  RunDesk(Installation installation, Starting starting, Retrying retrying, Runs runs, Asks asks) {
    this.installation = installation;
    this.starting = starting;
    this.retrying = retrying;
    this.runs = runs;
    this.asks = asks;
  }

  /** What needs somebody's yes is not started while nobody can be asked for it. */
  Message start(Order order, Visit visit) {
    Optional<Refused> refused = beyond(order.runbook()).or(() -> asks.hopeless(order, name(visit)));
    if (refused.isPresent()) {
      return refused.get().message();
    }
    var requester =
        new RunView.Requester(name(visit), visit.asker(), visit.channel().orElseThrow());
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

  private Optional<Refused> beyond(Runbook runbook) {
    if (needsApproval(runbook)) {
      return Optional.of(
          notYet("it changes things that others have to approve, and I cannot ask them yet"));
    }
    return Starting.takes(runbook)
        ? Optional.empty()
        : Optional.of(notYet("it takes things back, and I cannot do that yet"));
  }

  private static Refused notYet(String because) {
    return new Refused(Refusal.NOT_BUILT_YET, because, "`/ops plan …` shows what it would do");
  }

  private boolean needsApproval(Runbook runbook) {
    return runbook
        .allSteps()
        .flatMap(step -> installation.shapes().find(step.action().value()).stream())
        .map(ActionShape::effect)
        .anyMatch(effect -> effect == Effect.REVERSIBLE || effect == Effect.DESTRUCTIVE);
  }

  Message newest(Visit visit) {
    List<RunView> seen =
        runs.newest(SHOWN).stream()
            .filter(it -> visit.menu().estate(it.estate()).isPresent())
            .toList();
    if (seen.isEmpty()) {
      return Message.of("Nothing has run yet. `/ops help` lists what you can start.");
    }
    Words words = Words.empty();
    for (RunView run : seen) {
      words =
          words.code(run.id().value()).and(" " + Card.line(run) + " · ").moment(run.startedAt());
      words = words.and("\n");
    }
    return new Message(Words.of("The newest runs"), List.of(new Piece.Paragraph(words)));
  }

  Message one(String id, Visit visit) {
    return seen(id, visit).map(Card::of).orElseGet(() -> none(id));
  }

  Message retry(String id, Visit visit) {
    return seen(id, visit).map(run -> retry(run, visit)).orElseGet(() -> none(id));
  }

  private Message retry(RunView run, Visit visit) {
    Optional<Refused> refused =
        visit.menu().estate(run.estate()).flatMap(visit.rights()::startRefused);
    if (refused.isPresent()) {
      return refused.get().message();
    }
    return retrying.retry(run.id(), name(visit))
        ? Message.of(Words.of("Trying ").code(run.id().value()).and(" once more."))
        : Message.of(
            Words.of("Nothing of ").code(run.id().value()).and(" is held, so nothing was tried."));
  }

  private Optional<RunView> seen(String id, Visit visit) {
    return runs.find(id).filter(it -> visit.menu().estate(it.estate()).isPresent());
  }

  private static String name(Visit visit) {
    return visit.caller().person().name().value();
  }

  private static Message none(String id) {
    return new Refused(
            Refusal.NO_SUCH_RUN, "I know no run '%s'".formatted(id), "`/ops runs` lists the newest")
        .message();
  }
}
