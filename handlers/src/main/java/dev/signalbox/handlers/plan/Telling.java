package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.handlers.file.File;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a value as far as it is known before the run; what is told later keeps its name. */
final class Telling {
  private final Order order;
  private final Seats seats;
  private final Map<String, String> told;

  Telling(Order order, Seats seats) {
    this(order, seats, Map.of());
  }

  /** {@code told}: what a run has learned by now, by the path of its reference. */
  Telling(Order order, Seats seats, Map<String, String> told) {
    this.order = order;
    this.seats = seats;
    this.told = Map.copyOf(told);
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
    return Optional.ofNullable(told.get(to.path())).orElseGet(() -> known(to));
  }

  private String known(Reference to) {
    return switch (to) {
      case Reference.Input(var name) ->
          Optional.ofNullable(order.inputs().get(name))
              .map(File::shown)
              .orElseGet(() -> later(name));
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
