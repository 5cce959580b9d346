package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.AnnouncementName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.type.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A runbook's steps as sentences, branches included, in the order in which people read them. */
final class Outline {
  private static final Pattern HOLE = Pattern.compile("\\$\\{([a-z-]+)}");

  private final Consequences consequences;
  private final Function<Step.Do, String> says;
  private final List<StepLine> lines = new ArrayList<>();

  Outline(Consequences consequences, Telling telling) {
    this(consequences, step -> sentence(step, consequences, telling));
  }

  private Outline(Consequences consequences, Function<Step.Do, String> says) {
    this.consequences = consequences;
    this.says = says;
  }

  /** The same steps in other words. */
  static Outline said(Consequences consequences, Function<Step.Do, String> says) {
    return new Outline(consequences, says);
  }

  List<StepLine> of(List<Step> steps, String prefix) {
    write(steps, prefix, 0);
    return List.copyOf(lines);
  }

  private void write(List<Step> steps, String prefix, int depth) {
    int number = 1;
    for (Step step : steps) {
      String name = prefix + number++;
      switch (step) {
        case Step.Undo(var _, var what) ->
            lines.add(new StepLine(name, depth, "take back " + what.value(), Optional.empty()));
        case Step.Do deed -> write(deed, name, depth);
      }
    }
  }

  private void write(Step.Do deed, String name, int depth) {
    lines.add(
        consequences
            .of(deed)
            .map(it -> StepLine.of(name, depth, says.apply(deed), it))
            .orElseGet(() -> StepLine.note(depth, deed.action().value())));
    for (Outcome outcome : deed.outcomes()) {
      lines.add(StepLine.note(depth + 1, outcome.name() + ": " + leads(outcome.branch())));
      if (outcome.branch() instanceof Branch.Steps(var _, var steps)) {
        write(steps, name + outcome.name().charAt(0), depth + 1);
      }
    }
  }

  private static String leads(Branch branch) {
    return switch (branch) {
      case Branch.Steps(var _, var steps) when steps.isEmpty() -> "nothing more, then the end";
      case Branch.Steps _ -> "these steps, then the end";
      case Branch.UndoAll _ -> "everything is taken back";
      case Branch.GoOn _ -> "on with the next step";
    };
  }

  String sentence(Step.Do deed) {
    return says.apply(deed);
  }

  private static String sentence(Step.Do deed, Consequences all, Telling telling) {
    return all.shapes()
        .find(deed.action().value())
        .map(shape -> sentence(deed, shape, telling) + mailed(deed, all.order()))
        .orElseGet(() -> written(deed, telling));
  }

  /** Who gets an announcement by mail as well. */
  private static String mailed(Step.Do deed, Order order) {
    return deed.argument(Name.ANNOUNCEMENT.word())
        .flatMap(Value::literal)
        .flatMap(it -> order.estate().announcement(new AnnouncementName(it)))
        .flatMap(it -> order.environment().map(EnvironmentName::new).flatMap(it::mailed))
        .map(", and mail it to "::concat)
        .orElse("");
  }

  private static String sentence(Step.Do deed, ActionShape shape, Telling telling) {
    return HOLE.matcher(shape.sentence())
        .replaceAll(hole -> Matcher.quoteReplacement(filled(deed, shape, hole.group(1), telling)));
  }

  /** Where nobody knows the action any more: as the runbook has it. */
  private static String written(Step.Do deed, Telling telling) {
    String arguments =
        deed.with().stream()
            .map(it -> it.name() + ": " + telling.of(it.value()))
            .collect(Collectors.joining(", "));
    return arguments.isEmpty()
        ? deed.action().value()
        : "%s (%s)".formatted(deed.action().value(), arguments);
  }

  private static String filled(Step.Do deed, ActionShape shape, String name, Telling telling) {
    return deed.argument(name).map(telling::of).orElseGet(() -> left(name, shape));
  }

  /** What an argument means that its runbook leaves out. */
  private static String left(String name, ActionShape shape) {
    return switch (name) {
      case "groups" -> "whom the environment demands";
      case "site" -> unnamed(shape);
      case "environment" -> "this environment";
      default -> Telling.later(name);
    };
  }

  /** A suite that no site is named for says itself where its pages are. */
  private static String unnamed(ActionShape shape) {
    if (shape.argument(Name.SUITE).isPresent()) {
      return "the places it names";
    }
    return shape.argument(Name.COMMAND).isPresent() ? "its own host" : "both sites";
  }
}
