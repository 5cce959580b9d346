package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.handlers.action.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the references of a step stand for, now that the steps before it are over. */
final class Known {
  private final RunRow run;
  private final Map<String, String> inputs;
  private final Map<String, Map<String, String>> outputs = new HashMap<>();

  Known(RunRow run, List<StepRow> journal) {
    this.run = run;
    this.inputs = Plain.read(run.inputs());
    journal.forEach(
        it ->
            Optional.ofNullable(it.outputs())
                .ifPresent(told -> outputs.put(it.step(), Plain.read(told))));
  }

  Map<String, String> arguments(Step.Do step) {
    return step.with().stream().collect(Collectors.toMap(it -> it.name(), it -> text(it.value())));
  }

  String text(Value value) {
    return switch (value) {
      case Value.Scalar(var _, String words) -> words;
      case Value.Ref(var _, Reference to) -> text(to);
      case Value.Mixed(var _, var pieces) ->
          pieces.stream().map(this::text).collect(Collectors.joining());
      case Value.Many(var _, var items) ->
          items.stream().map(this::text).collect(Collectors.joining(", "));
      case Value.Named(var _, var entries) ->
          Plain.write(
              entries.stream().collect(Collectors.toMap(Given::name, it -> text(it.value()))));
    };
  }

  private String text(Reference to) {
    return found(to)
        .orElseThrow(() -> new IllegalArgumentException(to.written() + " is not known"));
  }

  private Optional<String> found(Reference to) {
    return switch (to) {
      case Reference.Input(String name) -> Optional.ofNullable(inputs.get(name));
      case Reference.Estate _ -> Optional.of(run.estate());
      case Reference.Run.ID -> Optional.of(run.id());
      case Reference.Run.REQUESTER -> Optional.of(run.requester());
      case Reference.Run.STARTED -> Optional.of(run.startedAt().toString());
      case Reference.Output(String step, String output) ->
          Optional.ofNullable(outputs.getOrDefault(step, Map.of()).get(output));
      case Reference.Role _ -> Optional.empty();
    };
  }
}
