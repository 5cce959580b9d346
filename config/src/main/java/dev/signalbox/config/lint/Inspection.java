package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Output;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One runbook looked at for one estate.
 *
 * @param scope empty for a runbook that no estate lists: then names are taken on trust
 */
record Inspection(
    Draft draft, Optional<Scope> scope, World world, Course course, Complaints complaints) {
  private static final Type UNKNOWN = new Mistyped("");

  void complain(Place place, String sentence) {
    complaints.add(place, sentence);
  }

  /** Every step that does something, {@code finally} included. */
  Stream<Do> steps() {
    return Steps.deep(
        Stream.<Step>concat(draft.steps().stream(), draft.finallySteps().stream()).toList());
  }

  /** Steps whose action is known, each with its shape. */
  Stream<Shaped> shaped() {
    return steps()
        .flatMap(step -> world.shape(step).map(shape -> new Shaped(step, shape)).stream());
  }

  record Shaped(Do step, ActionShape shape) {}

  Optional<Do> step(String id) {
    return steps().filter(step -> step.id().equals(id)).findFirst();
  }

  List<String> ids() {
    return steps().map(Do::id).toList();
  }

  /** The type of what a reference stands for; what means nothing fits everywhere. */
  Type typeOf(Reference reference) {
    return switch (reference) {
      case Reference.Input input ->
          draft.input(input.name()).map(found -> found.type().type()).orElse(UNKNOWN);
      case Reference.Role _ -> Handle.SITE;
      case Reference.Estate _ -> Literal.WORD;
      case Reference.Run run ->
          switch (run) {
            case ID -> Handle.RUN;
            case REQUESTER -> Handle.PERSON;
            case STARTED -> Handle.MOMENT;
          };
      case Reference.Output output ->
          step(output.step())
              .flatMap(step -> output(step, output.output()))
              .map(Output::type)
              .orElse(UNKNOWN);
    };
  }

  Optional<Output> output(Do step, String name) {
    return outputs(step).stream().filter(output -> output.name().equals(name)).findFirst();
  }

  /** What a step gives, the fields of its form included. */
  List<Output> outputs(Do step) {
    return world
        .shape(step)
        .map(shape -> Stream.concat(shape.outputs().stream(), Form.of(step, shape).outputs()))
        .map(Stream::toList)
        .orElse(List.of());
  }
}
