package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What a file says about tests: by which command they are run, and what they have to show. */
final class TestForm {
  static final String SECTION = "tests";
  static final String COMMAND = "command";
  private static final String READS = "reads";
  private static final Word FIGURE =
      Word.spelled("a figure", "0.5", "[0-9]{1,9}(?:\\.[0-9]{1,3})?");
  private static final Form FIGURES = new Each(Spelling.NAME, Form.of(FIGURE));

  static final Form TESTS =
      new Each(
          Spelling.NAME,
          keys(
              "a suite of tests",
              must("title", Spelling.LINE),
              must(COMMAND, new Word.Known(Name.COMMAND)),
              may("protected", Spelling.FLAG),
              may(READS, new Each(Spelling.NAME, Form.of(Spelling.PATTERN))),
              may("most", FIGURES),
              may("least", FIGURES)));

  private TestForm() {}

  static TestSuite read(Sheet written) {
    return new TestSuite(
        written.text("title"),
        new CommandName(written.text(COMMAND)),
        written.flag("protected"),
        written.each(READS, Function.identity(), (_, node) -> Sheet.text(node)),
        figures(written, "most"),
        figures(written, "least"));
  }

  private static SequencedMap<String, BigDecimal> figures(Sheet written, String key) {
    return written.each(key, Function.identity(), (_, node) -> new BigDecimal(Sheet.text(node)));
  }

  static List<Complaint> complaints(Node.Mapping root) {
    return Loose.entries(root, SECTION)
        .map(it -> Loose.mapping(it.value()))
        .flatMap(it -> Stream.concat(told(root, it), groups(it)))
        .toList();
  }

  /** Nobody is there to tell it anything. */
  private static Stream<Complaint> told(Node.Mapping root, Node.Mapping tests) {
    return Loose.text(tests, COMMAND).stream()
        .filter(it -> wantsWords(root, it.value()))
        .map(
            it ->
                new Complaint(
                    it.place(),
                    "'%s' has 'values', and tests tell their command nothing: name one without"
                        .formatted(it.value())));
  }

  private static boolean wantsWords(Node.Mapping root, String command) {
    return Loose.entries(root, "commands")
        .filter(it -> it.name().equals(command))
        .flatMap(it -> Loose.entries(Loose.mapping(it.value()), "values"))
        .findAny()
        .isPresent();
  }

  private static Stream<Complaint> groups(Node.Mapping tests) {
    return Loose.entries(tests, READS)
        .flatMap(it -> it.value() instanceof Node.Text text ? Stream.of(text) : Stream.empty())
        .filter(it -> groups(it.value()).filter(count -> count != 1).isPresent())
        .map(
            it ->
                new Complaint(
                    it.place(), "the figure is the one (group) of its pattern: write exactly one"));
  }

  /** Empty for what is no pattern, which is another complaint. */
  private static Optional<Integer> groups(String pattern) {
    try {
      return Optional.of(Pattern.compile(pattern).matcher("").groupCount());
    } catch (PatternSyntaxException broken) {
      return Optional.empty();
    }
  }
}
