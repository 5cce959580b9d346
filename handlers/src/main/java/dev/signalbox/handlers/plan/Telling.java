package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Value;
import java.util.stream.Collectors;

/** Says a value as far as it is known before the run; what is told later keeps its name. */
final class Telling {
  private final Order order;
  private final Seats seats;

  Telling(Order order, Seats seats) {
    this.order = order;
    this.seats = seats;
  }

  String of(Value value) {
    return switch (value) {
      case Value.Scalar(var _, var text) -> text;
      case Value.Ref(var _, var to) -> of(to);
      case Value.Mixed(var _, var pieces) ->
          pieces.stream().map(this::of).collect(Collectors.joining());
      case Value.Many(var _, var items) ->
          items.stream().map(this::of).collect(Collectors.joining(", "));
      case Value.Named(var _, var entries) ->
          entries.stream()
              .map(it -> it.name() + " " + of(it.value()))
              .collect(Collectors.joining(", "));
    };
  }

  private String of(Reference to) {
    return switch (to) {
      case Reference.Input(var name) -> order.inputs().getOrDefault(name, later(name));
      case Reference.Role role -> seats.title(role).orElseGet(() -> "the " + role.path());
      case Reference.Run run -> later(run.path().replace("run.", "") + " of this run");
      case Reference.Estate _ -> order.estate().about().title();
      case Reference.Output(var step, var output) -> later(output + " of " + step);
    };
  }

  /** A hole is shown as a hole, never as a guess. */
  static String later(String what) {
    return "⟨" + what + "⟩";
  }
}
