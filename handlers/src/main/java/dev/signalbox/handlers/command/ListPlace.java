package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.Sort;
import dev.signalbox.integrations.chat.Message;
import java.util.Map;

/** Where it is said, and of which list. */
record ListPlace(BuiltIn word, Estate estate, Map<String, String> given, Visit visit) {
  String name() {
    return estate.name().value();
  }

  Sort sort() {
    return word == BuiltIn.TASK ? Sort.TASKS : Sort.CHECKLIST;
  }

  String rest() {
    return given.getOrDefault("rest", "").strip();
  }

  Message misread(String because) {
    return Term.misread(word, because);
  }
}
