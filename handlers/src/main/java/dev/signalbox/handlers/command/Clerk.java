package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.doctor.Doctor;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lint.LintReport;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.PlanPreview;
import dev.signalbox.handlers.status.StatusBoard;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Carries out what was asked, or says why not. */
@Singleton
final class Clerk {
  private final Installation installation;
  private final StatusBoard status;
  private final PlanPreview plans;
  private final LintReport lint;
  private final Doctor doctor;

  Clerk(
      Installation installation,
      StatusBoard status,
      PlanPreview plans,
      LintReport lint,
      Doctor doctor) {
    this.installation = installation;
    this.status = status;
    this.plans = plans;
    this.lint = lint;
    this.doctor = doctor;
  }

  Answer carryOut(Command command, Visit visit) {
    return switch (command) {
      case Command.Help(var about) -> new Answer.Privately(help(about, visit));
      case Command.Whoami _ -> new Answer.Privately(WhoAmI.known(visit));
      case Command.Status(var estate) -> new Answer.Privately(status(estate, visit));
      case Command.Plan(var order) -> new Answer.Privately(plans.of(order));
      case Command.Lint(var planned) -> new Answer.Privately(lint.now(planned));
      case Command.Doctor _ ->
          new Answer.Later(
              Message.of("I am looking at myself; this takes a few seconds."),
              () -> Optional.of(doctor.examine()));
      case Command.Start(var order) -> new Answer.Privately(start(order, visit).message());
      case Command.Build _ -> new Answer.Open(form(visit).empty(visit.channel()));
      case Command.Ask(var offer, var soFar) ->
          new Answer.Open(form(visit).of(visit.channel(), offer, soFar.inputs()));
    };
  }

  private Message help(Optional<String> about, Visit visit) {
    Help help = new Help(visit.menu(), visit.rights(), offer -> unbuilt(offer.runbook()).isEmpty());
    return about.map(help::about).orElseGet(help::everything);
  }

  private Message status(Optional<String> estate, Visit visit) {
    return estate
        .flatMap(visit.menu()::estate)
        .map(status::of)
        .orElseGet(() -> status.overview(visit.menu().estates()));
  }

  private Refused start(Order order, Visit visit) {
    return visit.rights().startRefused(order.estate()).orElseGet(() -> notBuilt(order));
  }

  private Refused notBuilt(Order order) {
    return new Refused(
        Refusal.NOT_BUILT_YET,
        "'%s' is written, but I cannot run it yet; it waits for %s"
            .formatted(order.runbook().name(), String.join(", ", unbuilt(order.runbook()))),
        "`/ops plan …` shows what it would do");
  }

  private List<String> unbuilt(Runbook runbook) {
    return runbook.plannedActions(installation.shapes());
  }

  private static BuildForm form(Visit visit) {
    return new BuildForm(visit.menu());
  }
}
