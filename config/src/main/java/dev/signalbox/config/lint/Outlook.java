package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Reference.Output;
import dev.signalbox.config.runbook.Reference.Role;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.runbook.Value.Ref;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.yaml.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be said where. */
final class Outlook {
  private final Inspection inspection;

  Outlook(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * Complains of a reference that its place may not see.
   *
   * @param ahead ids of the step itself and of those that may still follow
   */
  void check(Ref ref, Sight sight, Set<String> ahead) {
    switch (ref.to()) {
      case Reference.Input input -> input(ref, input);
      case Role role -> role(ref, role, sight);
      case Output output -> output(ref, output, sight, ahead);
      case Reference.Run _, Reference.Estate _ -> {}
    }
  }

  private void input(Ref ref, Reference.Input input) {
    if (inspection.draft().input(input.name()).isEmpty()) {
      meansNothing(ref);
    }
  }

  void meansNothing(Ref ref) {
    List<String> words =
        Stream.concat(
                inspection.draft().inputs().stream().map(Input::name),
                Stream.of("production", "standby", "estate"))
            .toList();
    String path = ref.to().path();
    inspection.complain(
        ref.place(),
        "%s means nothing here%s".formatted(ref.to().written(), Nearest.hint(path, words)));
  }

  private void role(Ref ref, Role role, Sight sight) {
    String written = role.written();
    Optional<Scope> without = inspection.scope().filter(scope -> !scope.roles());
    if (without.isPresent()) {
      inspection.complain(
          ref.place(),
          "estate '%s' has no roles, so %s means nothing there"
              .formatted(without.get().names().estate(), written));
      return;
    }
    staleness(written, sight).ifPresent(sentence -> inspection.complain(ref.place(), sentence));
  }

  private Optional<String> staleness(String written, Sight sight) {
    if (sight.last()) {
      return Steps.deep(inspection.draft().steps())
          .filter(step -> swaps(step))
          .findFirst()
          .map(swap -> eitherSite(written, swap));
    }
    return switch (sight.traffic()) {
      case Traffic.Settled _, Traffic.PutBack _ -> Optional.empty();
      case Traffic.Swapped(Do swap) ->
          Optional.of(
              "%s was settled before '%s' (line %d) and now reads backwards; say ${steps.%s.production} or ${steps.%s.standby}"
                  .formatted(written, swap.id(), line(swap), swap.id(), swap.id()));
      case Traffic.SwappedElsewhere(Do start) ->
          Optional.of(
              "%s was settled before '%s' (line %d), which swaps; let a later run do this"
                  .formatted(written, start.id(), line(start)));
    };
  }

  private boolean swaps(Do step) {
    return inspection.world().flips(step) || inspection.world().swapsElsewhere(step);
  }

  private static String eitherSite(String written, Do swap) {
    return "finally runs with and without '%s' (line %d), so %s may be either site; leave the site out and let the action look"
        .formatted(swap.id(), line(swap), written);
  }

  private void output(Ref ref, Output output, Sight sight, Set<String> ahead) {
    Optional<Do> found = inspection.step(output.step());
    if (found.isEmpty()) {
      inspection.complain(
          ref.place(),
          "there is no step '%s'%s"
              .formatted(output.step(), Nearest.hint(output.step(), inspection.ids())));
      return;
    }
    Do step = found.get();
    unseen(step, sight, ahead)
        .or(() -> unknown(step, output))
        .or(() -> backwards(step, output, sight))
        .ifPresent(sentence -> inspection.complain(ref.place(), sentence));
  }

  private Optional<String> unseen(Do step, Sight sight, Set<String> ahead) {
    String named = "'%s' (line %d)".formatted(step.id(), line(step));
    if (sight.last()) {
      return Optional.of(
          "finally runs on every outcome, so %s may not have run; use undo, or let the action look"
              .formatted(named));
    }
    if (sight.surelyRan(step.id())) {
      return Optional.empty();
    }
    boolean later = ahead.contains(step.id()) || inspection.draft().finallySteps().contains(step);
    return Optional.of(named + (later ? " runs later than this" : " runs only on another outcome"));
  }

  private Optional<String> unknown(Do step, Output output) {
    if (inspection.world().shape(step).isEmpty()
        || inspection.output(step, output.output()).isPresent()) {
      return Optional.empty();
    }
    List<String> names = inspection.outputs(step).stream().map(given -> given.name()).toList();
    return Optional.of(
        "%s gives no '%s'; it gives: %s"
            .formatted(
                step.action().value(),
                output.output(),
                names.isEmpty() ? "nothing" : String.join(", ", names)));
  }

  private Optional<String> backwards(Do step, Output output, Sight sight) {
    boolean site = inspection.typeOf(output).equals(Handle.SITE);
    return site && sight.traffic() instanceof Traffic.PutBack back && back.swap().equals(step)
        ? Optional.of(
            "%s reads backwards after 'undo: %s' (line %d); say ${production} or ${standby}"
                .formatted(output.written(), step.id(), back.undo().place().line()))
        : Optional.empty();
  }

  private static int line(Do step) {
    return step.place().line();
  }
}
