package dev.signalbox.handlers.command;

import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Carries out what was asked, or says why not. */
@Singleton
final class Clerk {
  private final Looks looks;
  private final RunDesk runs;
  private final Helm helm;
  private final Guards guards;
  private final RolesDesk roles;

  Clerk(Looks looks, RunDesk runs, Helm helm, Guards guards, RolesDesk roles) {
    this.looks = looks;
    this.runs = runs;
    this.helm = helm;
    this.guards = guards;
    this.roles = roles;
  }

  Answer carryOut(Command command, Visit visit) {
    return switch (command) {
      case Command.Help(var about) -> new Answer.Privately(help(about, visit));
      case Command.Whoami _ -> new Answer.Privately(WhoAmI.known(visit));
      case Command.Status status -> looks.status().of(status, visit);
      case Command.Plan plan -> looks.plans().of(plan, visit);
      case Command.Lint(var planned) -> new Answer.Privately(looks.backstage().lint().now(planned));
      case Command.Ledger(var given) -> looks.ledger().ledger(given, visit);
      case Command.Changes(var given) -> looks.ledger().changes(given, visit);
      case Command.Guarding guarding -> new Answer.Privately(guards.carryOut(guarding, visit));
      case Command.Roles(var given) -> new Answer.Privately(roles.carryOut(given, visit));
      case Command.Look(var word, var given) -> looks.at(word).carryOut(given, visit);
      case Command.Sandbox(var given) ->
          new Answer.Privately(looks.backstage().sandbox().carryOut(given));
      case Command.Start(var order) -> new Answer.Privately(runs.start(order, visit));
      case Command.BreakGlass(var order, var reason) ->
          new Answer.Privately(runs.breakGlass(order, reason, visit));
      case Command.Runs _ -> new Answer.Privately(helm.newest(visit));
      case Command.Run run -> helm.carryOut(run, visit);
      case Command.Build _ -> new Answer.Open(form(visit).empty(visit.channel()));
      case Command.Ask(var offer, var soFar) ->
          new Answer.Open(form(visit).of(visit.channel(), offer, soFar.inputs()));
    };
  }

  /** A button on a run's card. */
  Answer pressed(Visit visit, Asked.Surface surface, Command.Run command) {
    return helm.pressed(visit, surface, command);
  }

  /** What has to be done: its button opens a form, and the form says what shows it. */
  AgendaDesk agenda() {
    return guards.agenda();
  }

  /** The form of somebody who did a step by hand. */
  Answer submitted(Visit visit, String state, Answers answers) {
    return helm.submitted(visit, state, answers);
  }

  private Message help(Optional<String> about, Visit visit) {
    Help help =
        new Help(
            visit.menu(),
            visit.rights(),
            offer -> runs.unbuilt(offer.runbook()).isEmpty(),
            looks.backstage().sandbox().isOpen());
    return about.map(help::about).orElseGet(help::everything);
  }

  private static BuildForm form(Visit visit) {
    return new BuildForm(visit.menu());
  }
}
