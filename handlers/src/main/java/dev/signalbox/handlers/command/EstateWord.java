package dev.signalbox.handlers.command;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

/** What the bot's own words become that name an estate; those that only look are all alike. */
final class EstateWord {
  private static final Map<BuiltIn, Function<Map<String, String>, Command>> MADE =
      Map.ofEntries(
          entry(BuiltIn.CHANGES, Command.Changes::new),
          entry(BuiltIn.EMBARGO, Command.Embargo::new),
          entry(BuiltIn.CHECKLIST, agenda(BuiltIn.CHECKLIST)),
          entry(BuiltIn.TASK, agenda(BuiltIn.TASK)),
          entry(BuiltIn.DECISION, agenda(BuiltIn.DECISION)),
          entry(BuiltIn.FENCE, Command.Fence::new),
          entry(BuiltIn.RESERVE, Command.Reserve::new),
          entry(BuiltIn.UNLOCK, Command.Unlock::new),
          entry(BuiltIn.ROLES, Command.Roles::new),
          entry(BuiltIn.LOCKS, Command.Locks::new));

  private EstateWord() {}

  private static Function<Map<String, String>, Command> agenda(BuiltIn word) {
    return given -> new Command.Agenda(word, given);
  }

  static Function<Map<String, String>, Command> of(BuiltIn word) {
    return MADE.getOrDefault(word, given -> new Command.Look(word, given));
  }
}
