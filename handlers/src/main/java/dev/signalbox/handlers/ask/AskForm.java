package dev.signalbox.handlers.ask;

import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Type;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to be written before an answer counts: a name to type, the fields of a task. */
public final class AskForm {
  public static final String NAME = "ask";
  private static final String TYPED = "typed";
  private static final String EVIDENCE = "evidence";
  private static final int LONGEST = 2000;

  private final Wording wording;

  AskForm(Wording wording) {
    this.wording = wording;
  }

  static boolean isNeeded(Wording wording, String choice) {
    return switch (choice) {
      case AskKind.APPROVED -> wording.typed().isPresent();
      case AskKind.BY_HAND -> wording.evidence().isPresent() || !wording.fields().isEmpty();
      default -> false;
    };
  }

  Form of(Ballot ballot) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field.Note(Words.of(wording.says())));
    wording
        .typed()
        .ifPresent(
            name -> {
              fields.add(new Field.Note(Words.of("To approve, type ").code(name).and(".")));
              fields.add(text(TYPED, "Type it here", false));
            });
    wording.fields().forEach((name, _) -> fields.add(text(name, name, false)));
    if (wording.evidence().isPresent()) {
      fields.add(text(EVIDENCE, "What shows that it is done", true));
    }
    return new Form(NAME, AskMessage.label(ballot.choice()), "Send", ballot.written(), fields);
  }

  private static Field text(String name, String says, boolean manyLines) {
    return new Field.Text(
        new Field.Label(name, says, Optional.empty(), false), Optional.empty(), manyLines, LONGEST);
  }

  /** By field; empty when all of it will do. */
  Map<String, String> mistakes(Answers answers) {
    Map<String, String> wrong = new LinkedHashMap<>();
    wording
        .typed()
        .filter(name -> !answers.one(TYPED).map(String::strip).filter(name::equals).isPresent())
        .ifPresent(name -> wrong.put(TYPED, "type exactly: " + name));
    wording
        .fields()
        .forEach(
            (name, kind) -> mistake(kind, answers.one(name)).ifPresent(it -> wrong.put(name, it)));
    wording
        .evidence()
        .flatMap(kind -> lacking(kind, answers.one(EVIDENCE)))
        .ifPresent(it -> wrong.put(EVIDENCE, it));
    return wrong;
  }

  private static Optional<String> lacking(String kind, Optional<String> given) {
    if (given.isEmpty()) {
      return Optional.of("say what shows it: a link, a number, what you saw");
    }
    boolean isLink = given.filter(Literal.URL::fits).isPresent();
    return kind.equals("link") && !isLink
        ? Optional.of("this has to be a link, such as https://example.org/page")
        : Optional.empty();
  }

  private static Optional<String> mistake(String kind, Optional<String> given) {
    if (given.isEmpty()) {
      return Optional.of("this must be given");
    }
    String word = Plain.read(kind).getOrDefault("type", "text");
    return Type.named(word)
        .filter(it -> it instanceof Literal literal && !literal.fits(given.get()))
        .map(it -> ((Literal) it).refusal(given.get()));
  }

  /** What later steps may refer to, by name. */
  Map<String, String> outputs(Answers answers) {
    Map<String, String> told = new LinkedHashMap<>();
    wording.fields().keySet().forEach(it -> told.put(it, answers.one(it).orElseThrow()));
    answers.one(EVIDENCE).ifPresent(it -> told.put(EVIDENCE, it));
    return told;
  }
}
