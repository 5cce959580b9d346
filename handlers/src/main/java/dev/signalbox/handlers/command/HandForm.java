package dev.signalbox.handlers.command;

import dev.signalbox.handlers.run.Handing.Held;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody tells who did a step by hand: what later steps need, and what shows it. Pure. */
record HandForm(RunId run, Held held) {
  static final String NAME = "by-hand";
  private static final String EVIDENCE = "evidence";
  private static final int LONGEST = 2000;

  /** Which run and which step a form was opened for. */
  record State(String run, String step) {
    static State read(String state) {
      int gap = state.indexOf(' ');
      return new State(state.substring(0, Math.max(gap, 0)), state.substring(gap + 1));
    }
  }

  Form form() {
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.Note(
            Words.of("Step ")
                .code(held.step())
                .and(" of ")
                .code(run.value())
                .and(". I look first: what I find counts more than what is typed here.")));
    held.needed()
        .forEach(
            it -> fields.add(text(it.name(), "%s (%s)".formatted(it.name(), it.type().word()))));
    fields.add(text(EVIDENCE, "What shows that it is done"));
    return new Form(NAME, "Done by hand", "Send", run + " " + held.step(), fields);
  }

  private static Field text(String name, String says) {
    return new Field.Text(
        new Field.Label(name, says, Optional.empty(), false),
        Optional.empty(),
        name.equals(EVIDENCE),
        LONGEST);
  }

  Map<String, String> mistakes(Answers answers) {
    Map<String, String> wrong = new LinkedHashMap<>(held.mistakes(outputs(answers)));
    if (evidence(answers).isEmpty()) {
      wrong.put(EVIDENCE, "say what shows it: a link, a number, what you saw");
    }
    return wrong;
  }

  static Optional<String> evidence(Answers answers) {
    return answers.one(EVIDENCE);
  }

  Map<String, String> outputs(Answers answers) {
    Map<String, String> told = new LinkedHashMap<>();
    held.needed()
        .forEach(it -> answers.one(it.name()).ifPresent(text -> told.put(it.name(), text)));
    return told;
  }
}
