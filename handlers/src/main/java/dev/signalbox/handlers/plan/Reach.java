package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far an order reaches, in the one sentence that people read before they say yes. */
@Singleton
public final class Reach {
  private final Installation installation;
  private final Sentences sentences;

  Reach(Installation installation, Sentences sentences) {
    this.installation = installation;
    this.sentences = sentences;
  }

  public String of(Order order) {
    Map<Effect, List<Step.Do>> by = new EnumMap<>(Effect.class);
    Consequences consequences = new Consequences(order, installation.shapes());
    Steps.deep(order.runbook().steps())
        .forEach(
            step ->
                consequences
                    .of(step)
                    .ifPresent(
                        it -> by.computeIfAbsent(it.effect(), _ -> new ArrayList<>()).add(step)));
    List<Step.Do> gone = by.getOrDefault(Effect.DESTRUCTIVE, List.of());
    int changes = by.getOrDefault(Effect.REVERSIBLE, List.of()).size();
    int adds = by.getOrDefault(Effect.ADDITIVE, List.of()).size();
    String where = order.environment().map(" "::concat).orElse("");
    return "On %s%s: %s."
        .formatted(order.estate().about().title(), where, what(order, gone, changes, adds));
  }

  private String what(Order order, List<Step.Do> gone, int changes, int adds) {
    List<String> parts = new ArrayList<>();
    if (!gone.isEmpty()) {
      Map<String, String> said = sentences.of(order, Map.of());
      parts.add(
          "%s that cannot be taken back (%s)"
              .formatted(
                  steps(gone.size()),
                  String.join(
                      "; ", gone.stream().map(it -> said.getOrDefault(it.id(), "")).toList())));
    }
    if (changes > 0) {
      parts.add("%s that can be taken back".formatted(steps(changes)));
    }
    if (adds > 0) {
      parts.add("%s that only add%s".formatted(steps(adds), adds == 1 ? "s" : ""));
    }
    return parts.isEmpty() ? "nothing is changed" : String.join(", ", parts);
  }

  private static String steps(int many) {
    return many == 1 ? "one step" : many + " steps";
  }
}
