package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether the action of a step still is what it was when its runbook passed the checks. */
@Singleton
class Fitting {
  private final Actions actions;

  Fitting(Actions actions) {
    this.actions = actions;
  }

  /** Throws {@link IllegalArgumentException} where this build has no such action any more. */
  Deed deed(Step.Do step) {
    String name = step.action().value();
    Deed deed =
        actions.named(name).orElseThrow(() -> new IllegalArgumentException(name + " is gone"));
    misfit(step, deed.shape())
        .ifPresent(
            it -> {
              throw new IllegalArgumentException(it);
            });
    return deed;
  }

  /** An argument that nobody reads any more would be left out in silence. */
  private static Optional<String> misfit(Step.Do step, ActionShape shape) {
    List<String> given = step.with().stream().map(Given::name).toList();
    Optional<String> strange =
        given.stream()
            .filter(it -> shape.argument(it).isEmpty())
            .findFirst()
            .map(it -> "%s no longer takes '%s'".formatted(shape.name(), it));
    return strange.or(
        () ->
            shape.arguments().stream()
                .filter(it -> !it.optional() && !given.contains(it.name()))
                .findFirst()
                .map(Argument::name)
                .map(it -> "%s needs '%s' by now".formatted(shape.name(), it)));
  }
}
