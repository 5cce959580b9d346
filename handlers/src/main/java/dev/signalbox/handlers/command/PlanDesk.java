package dev.signalbox.handlers.command;

import dev.signalbox.handlers.plan.PlanPreview;
import dev.signalbox.handlers.plan.PlanReport;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows plans. What can be run is looked at first, which may wait for neighbours. */
@Singleton
final class PlanDesk {
  private final PlanPreview preview;
  private final PlanReport report;

  PlanDesk(PlanPreview preview, PlanReport report) {
    this.preview = preview;
    this.report = report;
  }

  Answer of(Command.Plan plan, Visit visit) {
    return preview.isBuilt(plan.order())
        ? new Answer.Later(
            Message.of("I am looking at what it stands on; the plan follows."),
            () -> Optional.of(report.of(plan.order(), visit.person(), plan.byHand())))
        : new Answer.Privately(preview.of(plan.order()));
  }
}
