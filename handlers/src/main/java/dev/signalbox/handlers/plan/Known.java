package dev.signalbox.handlers.plan;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Argument;
import dev.signalbox.config.type.Made;
import dev.signalbox.handlers.action.Plain;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What references stand for, as far as that is known by now.
 *
 * @param run what a run knows of itself; nothing before there is one
 * @param sites who held which role when the plan was made
 * @param outputs what steps have told, by step and name
 */
public record Known(
    Order order,
    Map<Reference.Run, String> run,
    Map<Reference.Role, String> sites,
    Map<String, Map<String, String>> outputs) {
  public Known {
    run = Map.copyOf(run);
    sites = Map.copyOf(sites);
    outputs = Map.copyOf(outputs);
  }

  /** What a run has learned by now, by the path of its reference. */
  public Map<String, String> told() {
    Map<String, String> told = new HashMap<>();
    run.forEach((fact, value) -> told.put(fact.path(), value));
    outputs.forEach(
        (step, values) ->
            values.forEach(
                (name, value) -> told.put(new Reference.Output(step, name).path(), value)));
    return told;
  }

  /** Throws {@link IllegalArgumentException} where one of them is not known. */
  public Map<String, String> arguments(Step.Do step) {
    return step.with().stream().collect(Collectors.toMap(Given::name, it -> text(it.value())));
  }

  /** The same. Of texts for several ends one is used, so that the others may keep their holes. */
  public Map<String, String> arguments(Step.Do step, ActionShape shape) {
    Optional<String> texts = shape.argument(Made.TEXTS).map(Argument::name);
    return step.with().stream()
        .collect(
            Collectors.toMap(
                Given::name,
                it ->
                    texts.filter(it.name()::equals).isPresent()
                        ? said(it.value())
                        : text(it.value())));
  }

  /** The same with a hole where one of them is not known. */
  Map<String, String> holed(Step.Do step) {
    return step.with().stream().collect(Collectors.toMap(Given::name, it -> said(it.value())));
  }

  public boolean isKnown(Value value) {
    return value.refs().allMatch(it -> found(it.to()).isPresent());
  }

  /** Whether every argument of this step can be told by now. */
  public boolean areKnown(Step.Do step) {
    return step.with().stream().map(Given::value).allMatch(this::isKnown);
  }

  public String text(Value value) {
    return text(value, Known::unknown);
  }

  /** The same with a hole where something is not known. */
  public String said(Value value) {
    return text(value, Known::hole);
  }

  private String text(Value value, Function<Reference, String> otherwise) {
    return switch (value) {
      case Value.Scalar(var _, String words) -> words;
      case Value.Ref(var _, Reference to) -> found(to).orElseGet(() -> otherwise.apply(to));
      case Value.Mixed(var _, var pieces) ->
          pieces.stream().map(it -> text(it, otherwise)).collect(Collectors.joining());
      case Value.Many(var _, var items) ->
          items.stream().map(it -> text(it, otherwise)).collect(Collectors.joining(", "));
      case Value.Named(var _, var entries) ->
          Plain.write(
              entries.stream()
                  .collect(Collectors.toMap(Given::name, it -> text(it.value(), otherwise))));
    };
  }

  private static String unknown(Reference to) {
    throw new IllegalArgumentException(to.written() + " is not known");
  }

  private static String hole(Reference to) {
    return Telling.later(
        to instanceof Reference.Output(String step, String output)
            ? output + " of " + step
            : to.path());
  }

  private Optional<String> found(Reference to) {
    return switch (to) {
      case Reference.Input(String name) -> Optional.ofNullable(order.inputs().get(name));
      case Reference.Estate _ -> Optional.of(order.estate().name().value());
      case Reference.Run fact -> Optional.ofNullable(run.get(fact));
      case Reference.Role role -> Optional.ofNullable(sites.get(role));
      case Reference.Output(String step, String output) ->
          Optional.ofNullable(outputs.getOrDefault(step, Map.of()).get(output));
    };
  }
}
