package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.yaml.Node;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a file may say about what its people have to decide. */
final class QuestionForm {
  static final String SECTION = "questions";

  private static final Word ASKED =
      Word.spelled("a question of 500 letters at most", "Which cloud?", "\\S\\V{0,499}");

  /** Options are told with commas between them. */
  private static final Word OPTION =
      Word.spelled(
          "an option of 60 letters at most, without a comma", "yes", "[^,\\s][^,\\v]{0,59}");

  private static final Word DAY = Word.judged("a day", "2026-11-20", QuestionForm::isDay);

  static final Form QUESTIONS =
      new Each(
          Spelling.NAME,
          keys(
              "a question",
              must("ask", ASKED),
              may("options", someOf(OPTION)),
              may("owner", new Word.Staffed()),
              may("ticket", new Word.Typed(Literal.URL)),
              may("since", DAY),
              may("until", DAY)));

  private QuestionForm() {}

  static List<Question> read(Sheet sheet) {
    return sheet
        .each(SECTION, Function.identity(), QuestionForm::question)
        .sequencedValues()
        .stream()
        .toList();
  }

  private static Question question(String name, Node node) {
    Sheet written = Sheet.of(node);
    return new Question(
        name,
        written.text("ask"),
        written.list("options", Function.identity()),
        written.maybe("owner").map(GroupName::new),
        written.maybe("ticket").map(URI::create),
        written.maybe("since").map(LocalDate::parse),
        written.maybe("until").map(LocalDate::parse));
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() < 10_000;
    } catch (DateTimeException noDay) {
      return false;
    }
  }
}
