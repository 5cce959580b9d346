package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.yaml.Nearest;
import java.util.List;

/** Actions that exist, with the arguments that they take. */
final class ActionCheck implements Check {
  @Override
  public void check(Inspection inspection) {
    inspection
        .steps()
        .filter(step -> inspection.world().shape(step).isEmpty())
        .forEach(step -> unknown(inspection, step));
    inspection.shaped().forEach(shaped -> check(inspection, shaped.step(), shaped.shape()));
  }

  private static void unknown(Inspection inspection, Do step) {
    String name = step.action().value();
    inspection.complain(
        step.action().place(),
        "there is no action '%s'%s"
            .formatted(name, Nearest.hint(name, inspection.world().shapes().names())));
  }

  private static void check(Inspection inspection, Do step, ActionShape shape) {
    List<String> known = shape.arguments().stream().map(Argument::name).toList();
    step.with().stream()
        .filter(given -> !known.contains(given.name()))
        .forEach(given -> inspection.complain(given.place(), strange(shape, known, given.name())));
    List<String> needed =
        shape.arguments().stream()
            .filter(argument -> !argument.optional())
            .map(Argument::name)
            .toList();
    List<String> given = step.with().stream().map(Given::name).toList();
    for (String name : Slips.missing(needed, known, given)) {
      String type = shape.argument(name).orElseThrow().type().word();
      inspection.complain(
          step.action().place(), "%s needs '%s' (%s)".formatted(shape.name(), name, type));
    }
  }

  private static String strange(ActionShape shape, List<String> known, String name) {
    String what = "%s has no '%s'".formatted(shape.name(), name);
    if (known.isEmpty()) {
      return what + "; it takes nothing";
    }
    return Nearest.to(name, known)
        .map(near -> "%s; did you mean '%s'? It takes: %s".formatted(what, near, shape.takes()))
        .orElseGet(() -> "%s; it takes: %s".formatted(what, shape.takes()));
  }
}
