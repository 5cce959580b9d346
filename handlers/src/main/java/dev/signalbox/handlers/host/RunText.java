package dev.signalbox.handlers.host;

import dev.signalbox.handlers.run.Handing.Held;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.RunView.StepView;
import dev.signalbox.handlers.run.Said.Way;
import dev.signalbox.integrations.chat.blocks.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A run as a terminal shows it. Pure. */
record RunText(RunView run, Optional<Held> held) {
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("%s  %s".formatted(run.id(), run.title()));
    lines.add(
        "estate %s, runbook %s, plan %s, asked for by %s, %s"
            .formatted(
                run.estate(),
                run.what().runbook(),
                run.what().hash().orElse("none"),
                run.requester().person(),
                run.startedAt()));
    lines.add(run.state() + ending() + run.trouble().map(": "::concat).orElse(""));
    lines.add(run.times().spent().says());
    run.ending().left().map(RunText::left).ifPresent(lines::add);
    lines.add("");
    run.steps().stream().map(RunText::line).forEach(lines::add);
    held.filter(it -> it.ways().contains(Way.BY_HAND)).map(this::next).ifPresent(lines::add);
    return Redaction.text(String.join("\n", lines));
  }

  private String ending() {
    return run.outcome().map(" (%s)"::formatted).orElse("")
        + run.ending()
            .abortedBy()
            .map(by -> ", %s by %s".formatted(run.ending().early(), by))
            .orElse("");
  }

  /** What the word abort means from here on. */
  private static String left(RunView.Left left) {
    return left.steps().isEmpty()
        ? "past its point of no return: nothing is taken back"
        : "past its point of no return: nothing is taken back; left to people by an abort: "
            + String.join(", ", left.steps());
  }

  private static String line(StepView step) {
    String tries = step.tries() > 1 ? " (try %d)".formatted(step.tries()) : "";
    String note = step.note().map(" – "::concat).orElse("");
    return "%-9s %-16s %s%s%s".formatted(step.state(), step.id(), step.sentence(), tries, note);
  }

  private String next(Held stands) {
    return "\nDone by hand? signalbox run %s done%s --reason \"what shows it\""
        .formatted(run.id(), outputs(stands));
  }

  /** What has to be said with it. */
  static String outputs(Held held) {
    return held.needed().stream()
        .map(it -> " --output %s=<%s>".formatted(it.name(), it.type().word()))
        .collect(Collectors.joining());
  }
}
