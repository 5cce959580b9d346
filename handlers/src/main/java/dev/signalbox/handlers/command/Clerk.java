package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Carries out what was asked, or says why not. */
@Singleton
final class Clerk {
  private final Installation installation;
  private final Looks looks;
  private final RunDesk runs;
  private final Helm helm;
  private final Guards guards;

  Clerk(Installation installation, Looks looks, RunDesk runs, Helm helm, Guards guards) {
    this.installation = installation;
    this.looks = looks;
    this.runs = runs;
    this.helm = helm;
    this.guards = guards;
  }

  Answer carryOut(Command command, Visit visit) {
    return switch (command) {
      case Command.Help(var about) -> new Answer.Privately(help(about, visit));
      case Command.Whoami _ -> new Answer.Privately(WhoAmI.known(visit));
      case Command.Status(var estate) -> new Answer.Privately(status(estate, visit));
      case Command.Plan(var order) -> new Answer.Privately(looks.plans().of(order));
      case Command.Lint(var planned) -> new Answer.Privately(looks.lint().now(planned));
      case Command.Ledger(var given) -> looks.ledger().ledger(given, visit);
      case Command.Changes(var given) -> looks.ledger().changes(given, visit);
      case Command.Guarding guarding -> new Answer.Privately(guards.carryOut(guarding, visit));
      case Command.Doctor _ ->
          new Answer.Later(
              Message.of("I am looking at myself; this takes a few seconds."),
              () -> Optional.of(looks.doctor().examine()));
      case Command.Start(var order) -> new Answer.Privately(start(order, visit));
      case Command.Runs _ -> new Answer.Privately(helm.newest(visit));
      case Command.Run run -> new Answer.Privately(helm.carryOut(run, visit));
      case Command.Build _ -> new Answer.Open(form(visit).empty(visit.channel()));
      case Command.Ask(var offer, var soFar) ->
          new Answer.Open(form(visit).of(visit.channel(), offer, soFar.inputs()));
    };
  }

  /** A button on a run's card. */
  Answer pressed(Visit visit, String action, String id) {
    return helm.pressed(visit, action, id);
  }

  private Message help(Optional<String> about, Visit visit) {
    Help help = new Help(visit.menu(), visit.rights(), offer -> unbuilt(offer.runbook()).isEmpty());
    return about.map(help::about).orElseGet(help::everything);
  }

  private Message status(Optional<String> estate, Visit visit) {
    return estate
        .flatMap(visit.menu()::estate)
        .map(looks.status()::of)
        .orElseGet(() -> looks.status().overview(visit.menu().estates()));
  }

  private Message start(Order order, Visit visit) {
    return visit
        .rights()
        .startRefused(order.estate())
        .or(() -> notBuilt(order.runbook()))
        .map(Refused::message)
        .orElseGet(() -> runs.start(order, visit));
  }

  private Optional<Refused> notBuilt(Runbook runbook) {
    return Optional.of(unbuilt(runbook))
        .filter(unbuilt -> !unbuilt.isEmpty())
        .map(
            unbuilt ->
                new Refused(
                    Refusal.NOT_BUILT_YET,
                    "'%s' is written, but I cannot run it yet; it waits for %s"
                        .formatted(runbook.name(), String.join(", ", unbuilt)),
                    "`/ops plan …` shows what it would do"));
  }

  private List<String> unbuilt(Runbook runbook) {
    return runbook.plannedActions(installation.shapes());
  }

  private static BuildForm form(Visit visit) {
    return new BuildForm(visit.menu());
  }
}
