package dev.signalbox.config.lint;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Starts;
import dev.signalbox.config.yaml.Node;
import java.util.List;

/** What the clock starts must need nobody. */
final class ClockCheck implements Check {
  private static final int PARTS = 6;

  @Override
  public void check(Inspection inspection) {
    inspection.draft().starts().ifPresent(starts -> check(inspection, starts));
  }

  private static void check(Inspection inspection, Starts starts) {
    starts.cron().ifPresent(cron -> cron(inspection, cron));
    starts.with().forEach(given -> given(inspection, given));
    missing(inspection, starts);
  }

  private static void given(Inspection inspection, Given given) {
    inspection
        .draft()
        .input(given.name())
        .ifPresentOrElse(
            input -> new Judge(inspection).input(input, given.value()),
            () ->
                inspection.complain(
                    given.place(),
                    "runbook '%s' has no input '%s'"
                        .formatted(inspection.draft().name(), given.name())));
  }

  private static void missing(Inspection inspection, Starts starts) {
    List<String> known = inspection.draft().inputs().stream().map(Input::name).toList();
    List<String> needed =
        inspection.draft().inputs().stream()
            .filter(input -> input.fallback().isEmpty())
            .map(Input::name)
            .toList();
    List<String> given = starts.with().stream().map(Given::name).toList();
    for (String name : Slips.missing(needed, known, given)) {
      inspection.complain(
          starts.place(),
          "nobody is there to give <%s> when the clock starts this; add it under 'with' or give it a default"
              .formatted(name));
    }
  }

  private static String reason(IllegalArgumentException trouble) {
    String reason = String.valueOf(trouble.getMessage());
    return reason.replaceFirst("^Failed to parse cron expression\\. ", "");
  }

  private static void cron(Inspection inspection, Node.Text cron) {
    if (cron.value().strip().split("\\s+").length != PARTS) {
      inspection.complain(
          cron.place(), "'cron' has six parts: second minute hour day month weekday");
      return;
    }
    try {
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.SPRING53))
          .parse(cron.value())
          .validate();
    } catch (IllegalArgumentException trouble) {
      inspection.complain(
          cron.place(),
          "'%s' is no moment like 0 0 9 * * THU: %s".formatted(cron.value(), reason(trouble)));
    }
  }
}
