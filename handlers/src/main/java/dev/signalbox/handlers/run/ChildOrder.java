package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.type.Names;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.plan.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step wants another run to do. The linter has seen the file; what steps have told since is
 * judged here. Pure.
 */
record ChildOrder(Configuration now, Shapes shapes, Deed.Words words) {

  /** Throws {@link IllegalArgumentException} with what is wrong. */
  Order order() {
    String name = words.arguments().getOrDefault("runbook", "");
    Estate estate =
        now.estate(words.errand().estate())
            .filter(it -> it.about().runbooks().contains(name))
            .orElseThrow(() -> wrong("this estate has no runbook '%s'".formatted(name)));
    Runbook runbook =
        Optional.ofNullable(now.runbooks().get(name))
            .orElseThrow(() -> wrong("there is no runbook '%s'".formatted(name)));
    List<String> lacking = runbook.plannedActions(shapes);
    if (!lacking.isEmpty()) {
      throw wrong("'%s' waits for %s".formatted(name, String.join(", ", lacking)));
    }
    return new Order(estate, runbook, inputs(runbook, estate.scope(now.people()).names()));
  }

  private Map<String, String> inputs(Runbook runbook, Names names) {
    Map<String, String> given =
        Optional.ofNullable(words.arguments().get("inputs")).map(Plain::read).orElse(Map.of());
    Map<String, String> whole = new HashMap<>();
    for (Input input : runbook.inputs()) {
      whole.put(input.name(), value(runbook, input, given, names));
    }
    return whole;
  }

  private static String value(
      Runbook runbook, Input input, Map<String, String> given, Names names) {
    String value =
        Optional.ofNullable(given.get(input.name()))
            .or(() -> input.fallback().map(it -> it.value()))
            .orElseThrow(
                () ->
                    wrong("runbook '%s' needs input '%s'".formatted(runbook.name(), input.name())));
    input
        .type()
        .check(value, names)
        .ifPresent(
            why -> {
              throw wrong("input '%s' of '%s': %s".formatted(input.name(), runbook.name(), why));
            });
    return value;
  }

  private static IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(why);
  }
}
