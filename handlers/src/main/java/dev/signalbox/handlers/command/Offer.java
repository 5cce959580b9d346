package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.CommandPart;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Names;
import dev.signalbox.handlers.plan.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One runbook as a command of one estate. */
record Offer(Estate estate, Runbook runbook, Names names) {

  /** What is typed before the estate. */
  List<String> words() {
    return runbook.command().words();
  }

  String phrase() {
    return String.join(" ", words());
  }

  /** Flags that tell this runbook from another one of the same words. */
  List<String> choosing() {
    return runbook.command().selectors();
  }

  boolean isChosenBy(List<String> rest) {
    return choosing().stream().allMatch(flag -> rest.contains("--" + flag));
  }

  /** {@code release gigadb <release> --simple}. */
  String line() {
    return runbook.command().text().replace("<estate>", estate.name().value());
  }

  String usage() {
    return "/ops " + line();
  }

  /** What it does, with its inputs left open. */
  String title() {
    return Order.open(estate, runbook).title();
  }

  List<Input> inputs() {
    return runbook.inputs();
  }

  InputCheck check() {
    return new InputCheck(this);
  }

  /** A runbook takes one file at most. */
  Optional<Input> file() {
    return inputs().stream().filter(it -> it.type().type().equals(Handle.FILE)).findFirst();
  }

  /** How it comes: no line holds a file. */
  String wayOfFile() {
    return "`/ops %s %s` opens a form that takes it and can show the plan; a mention of me with the file attached starts it"
        .formatted(phrase(), estate.name());
  }

  List<Parameter> parameters() {
    return runbook.command().parts().stream().flatMap(it -> parameter(it).stream()).toList();
  }

  private static Optional<Parameter> parameter(CommandPart part) {
    return switch (part) {
      case CommandPart.Word _, CommandPart.Estate _ -> Optional.empty();
      case CommandPart.Required it -> Optional.of(Parameter.placed(it.input()));
      case CommandPart.Flag it -> Optional.of(Parameter.flagged(it.flag()));
      case CommandPart.Switch it -> Optional.of(Parameter.flag(it.flag()));
      case CommandPart.Selector it -> Optional.of(Parameter.flag(it.flag()));
      case CommandPart.Rest it -> Optional.of(new Parameter(it.input(), Parameter.Kind.REST));
    };
  }

  /** Flags are called as they are typed; what they give may have another name. */
  Map<String, String> byInput(Map<String, String> typed) {
    Map<String, String> inputOf =
        runbook
            .command()
            .parts(CommandPart.Flag.class)
            .collect(Collectors.toMap(CommandPart.Flag::flag, CommandPart.Flag::input));
    return typed.entrySet().stream()
        .filter(it -> !choosing().contains(it.getKey()))
        .collect(
            Collectors.toMap(
                it -> inputOf.getOrDefault(it.getKey(), it.getKey()), Map.Entry::getValue));
  }
}
