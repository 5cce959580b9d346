package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Output;
import java.util.List;
import java.util.Optional;

/** What a guarded step aims at is known when somebody says yes to it. */
final class TargetCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    inspection
        .course()
        .stops()
        .forEach(
            stop -> {
              if (stop.step() instanceof Do step) {
                inspection
                    .world()
                    .shape(step)
                    .ifPresent(shape -> check(inspection, stop, step, shape));
              }
            });
  }

  private static void check(Inspection inspection, Stop stop, Do step, ActionShape shape) {
    Optional<String> target = shape.traits().target();
    Optional<Value> value = target.flatMap(step::argument);
    if (value.isEmpty() || !new Effects(inspection).guarded(step, shape)) {
      return;
    }
    value
        .get()
        .refs()
        .filter(ref -> known(inspection, ref.to()) == Known.LATER)
        .flatMap(ref -> source(inspection, ref.to()).stream())
        .filter(source -> !askedBetween(inspection, stop, source, step))
        .findFirst()
        .ifPresent(
            source ->
                inspection.complain(
                    value.get().place(),
                    "nobody could approve this: '%s' is known only after '%s' (line %d); put an approval.ask with of: [%s] between them"
                        .formatted(
                            target.orElse(""), source.id(), source.place().line(), step.id())));
  }

  private static boolean askedBetween(Inspection inspection, Stop stop, Do source, Do step) {
    List<Do> ran = stop.sight().ran();
    return ran.subList(ran.indexOf(source) + 1, ran.size()).stream()
        .anyMatch(ask -> ApprovalCheck.names(inspection, ask, step));
  }

  private static Optional<Do> source(Inspection inspection, Reference reference) {
    return reference instanceof Reference.Output output
        ? inspection.step(output.step())
        : Optional.empty();
  }

  private static Known known(Inspection inspection, Reference reference) {
    return switch (reference) {
      case Reference.Input _, Reference.Role _, Reference.Estate _, Reference.Run _ ->
          Known.SETTLED;
      case Reference.Output output ->
          inspection
              .step(output.step())
              .map(step -> known(inspection, step, output))
              .orElse(Known.SETTLED);
    };
  }

  private static Known known(Inspection inspection, Do step, Reference.Output output) {
    if (inspection.output(step, output.output()).filter(Output::promised).isPresent()) {
      return Known.SETTLED;
    }
    boolean looks =
        inspection
            .world()
            .shape(step)
            .filter(shape -> shape.effect() == Effect.READ && !shape.traits().waits())
            .isPresent();
    boolean knownBefore =
        step.with().stream()
            .flatMap(given -> given.value().refs())
            .filter(ref -> earlier(inspection, ref.to(), step))
            .allMatch(ref -> known(inspection, ref.to()) != Known.LATER);
    return looks && knownBefore ? Known.LOOKED : Known.LATER;
  }

  /** Only steps further up are followed, so that steps which name each other end somewhere. */
  private static boolean earlier(Inspection inspection, Reference reference, Do step) {
    return source(inspection, reference)
        .filter(source -> source.place().compareTo(step.place()) < 0)
        .isPresent();
  }
}
