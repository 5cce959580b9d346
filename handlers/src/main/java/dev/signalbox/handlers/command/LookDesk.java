package dev.signalbox.handlers.command;

import java.util.Map;

/** Answers one of the bot's own words that looks at an estate and changes nothing: a bean each. */
interface LookDesk {
  BuiltIn word();

  /** As the word was given: its estate may be missing. */
  Answer carryOut(Map<String, String> given, Visit visit);
}
