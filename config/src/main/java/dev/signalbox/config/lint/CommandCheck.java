package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.CommandLine;
import dev.signalbox.config.runbook.CommandPart;
import dev.signalbox.config.runbook.CommandPart.Flag;
import dev.signalbox.config.runbook.CommandPart.Required;
import dev.signalbox.config.runbook.CommandPart.Rest;
import dev.signalbox.config.runbook.CommandPart.Switch;
import dev.signalbox.config.runbook.CommandPart.Word;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.type.Literal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What people type, against the inputs that it fills. */
final class CommandCheck implements Check {
  private static final Set<String> OWN =
      Set.of(
          "help",
          "whoami",
          "status",
          "topology",
          "lint",
          "plan",
          "doctor",
          "sandbox",
          "why",
          "when",
          "what-can",
          "roles",
          "locks",
          "unlock",
          "reserve",
          "embargo",
          "fence",
          "backups",
          "report",
          "runs",
          "run",
          "ledger",
          "changes",
          "stop",
          "stop-everything",
          "resume-everything",
          "incident",
          "note",
          "sharp-corner");

  /** Under these runbooks may have commands: the bot itself takes them alone, or before a name. */
  private static final Set<List<String>> SHARED =
      Set.of(
          List.of("sync"),
          List.of("sync", "status"),
          List.of("maintenance"),
          List.of("maintenance", "list"),
          List.of("zones"),
          List.of("zones", "diff"));

  @Override
  public void check(Inspection inspection) {
    inspection.draft().header().command().ifPresent(command -> check(inspection, command));
  }

  private static void check(Inspection inspection, CommandLine command) {
    command
        .parts(Word.class)
        .limit(1)
        .filter(word -> OWN.contains(word.text()) || SHARED.contains(command.words()))
        .forEach(
            word ->
                inspection.complain(
                    word.place(), "'%s' is a word of the bot itself".formatted(word.text())));
    Map<String, CommandPart> taking = taking(command);
    taking.forEach((input, part) -> part(inspection, input, part));
    unreachable(inspection, taking);
  }

  private static Map<String, CommandPart> taking(CommandLine command) {
    Map<String, CommandPart> taking = new TreeMap<>();
    command.parts(Required.class).forEach(part -> taking.put(part.input(), part));
    command.parts(Flag.class).forEach(part -> taking.put(part.input(), part));
    command.parts(Switch.class).forEach(part -> taking.put(part.flag(), part));
    command.parts(Rest.class).forEach(part -> taking.put(part.input(), part));
    return taking;
  }

  private static void part(Inspection inspection, String name, CommandPart part) {
    inspection
        .draft()
        .input(name)
        .ifPresentOrElse(
            input -> part(inspection, input, part),
            () ->
                inspection.complain(part.place(), "<%s> is not among the inputs".formatted(name)));
  }

  private static void part(Inspection inspection, Input input, CommandPart part) {
    String name = input.name();
    switch (part) {
      case Required _ when input.fallback().isPresent() ->
          inspection.complain(
              part.place(),
              "<%s> must be given, so its default is never used; write [--%s <%s>]"
                  .formatted(name, name, name));
      case Flag flag when input.fallback().isEmpty() ->
          inspection.complain(
              part.place(),
              "[--%s <%s>] may be left out, so '%s' needs a default"
                  .formatted(flag.flag(), name, name));
      case Switch _ when !Literal.FLAG.takes(input.type().type()) ->
          inspection.complain(
              part.place(),
              "[--%s] is a flag, but '%s' is %s"
                  .formatted(name, name, input.type().type().aWord()));
      default -> {}
    }
  }

  private static void unreachable(Inspection inspection, Map<String, CommandPart> taking) {
    List<String> needed =
        inspection.draft().inputs().stream()
            .filter(input -> input.fallback().isEmpty())
            .map(Input::name)
            .toList();
    List<String> known = inspection.draft().inputs().stream().map(Input::name).toList();
    for (String name : Slips.missing(needed, known, taking.keySet())) {
      inspection
          .draft()
          .input(name)
          .ifPresent(
              input ->
                  inspection.complain(
                      input.place(),
                      "nobody can give '%s': put it into the command or give it a default"
                          .formatted(name)));
    }
  }
}
