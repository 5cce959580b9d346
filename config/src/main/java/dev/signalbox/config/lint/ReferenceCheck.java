package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.End;
import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Made;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reference against what its place may see. */
final class ReferenceCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    Draft.Header header = inspection.draft().header();
    Outlook outlook = new Outlook(inspection);
    header.title().ifPresent(title -> header(outlook, title));
    header.environment().ifPresent(environment -> header(outlook, environment));
    inspection.draft().starts().stream()
        .flatMap(starts -> starts.with().stream())
        .flatMap(given -> given.value().refs())
        .forEach(outlook::meansNothing);
    inspection.course().stops().forEach(stop -> stop(inspection, outlook, stop));
  }

  private static void header(Outlook outlook, Value value) {
    value
        .refs()
        .forEach(
            ref -> {
              switch (ref.to()) {
                case Reference.Input _, Reference.Role _, Reference.Estate _ ->
                    outlook.check(ref, Sight.START, Set.of());
                case Reference.Run _, Reference.Output _ -> outlook.meansNothing(ref);
              }
            });
  }

  private static void stop(Inspection inspection, Outlook outlook, Stop stop) {
    if (!(stop.step() instanceof Do step)) {
      return;
    }
    Set<String> ahead =
        Stream.concat(Stream.of(step), Steps.deep(stop.rest()))
            .map(Do::id)
            .collect(Collectors.toSet());
    for (Given given : step.with()) {
      if (isTexts(inspection, step, given) && given.value() instanceof Value.Named texts) {
        texts.entries().forEach(text -> text(inspection, outlook, text));
      } else {
        given.value().refs().forEach(ref -> outlook.check(ref, stop.sight(), ahead));
      }
    }
  }

  private static boolean isTexts(Inspection inspection, Do step, Given given) {
    return inspection
        .world()
        .shape(step)
        .flatMap(shape -> shape.argument(given.name()))
        .filter(argument -> argument.type() == Made.TEXTS)
        .isPresent();
  }

  /** A text of an end sees what was seen there. */
  private static void text(Inspection inspection, Outlook outlook, Given text) {
    Optional<Sight> seen =
        inspection.course().ends().stream()
            .filter(end -> end.name().equals(text.name()))
            .map(End::sight)
            .findFirst();
    text.value().refs().forEach(ref -> outlook.check(ref, seen.orElse(Sight.FINALLY), Set.of()));
  }
}
