package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.listOf;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Form.Fixed;
import dev.signalbox.config.form.Form.Many;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.type.Name;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What a file may say about scripts and probes. */
final class WorkForm {
  private static final Word EFFECT =
      Word.oneOf(
          "an effect", Arrays.stream(Effect.values()).map(Effect::name).toArray(String[]::new));
  private static final Word VARIABLE =
      Word.spelled("the name of a variable", "RAKE_REALLY_RUN_IN_PRD", "[A-Za-z_]\\w{0,99}");
  static final Word STATUS = Word.spelled("an HTTP status", "200", "[1-5][0-9]{2}");

  /** What is pressed is often nothing but ENTER. */
  private static final Word ANSWER = Word.spelled("a line", "yes", "[^\\n\\x00]{0,200}");

  private static final Form VALUES =
      new Each(Spelling.NAME, keys("a value", must("type", new Word.OfType())));

  static final Form COMMANDS =
      new Each(
          Spelling.NAME,
          keys(
              "a command",
              must("title", Spelling.LINE),
              must("run", someOf(Spelling.LINE)),
              may("environment-variables", new Each(VARIABLE, Form.of(Spelling.LINE))),
              may("values", VALUES),
              must("effect", EFFECT),
              may("touch", InvariantForm.TOUCH),
              must("limit", Spelling.DURATION),
              may("undo", new Word.Known(Name.COMMAND)),
              may("only-in", someOf(Spelling.ENVIRONMENT)),
              may("answers", listOf(ANSWER))));
  static final Form CHECKS =
      new Each(
          Spelling.NAME,
          keys("a suite", may("values", VALUES), must("probes", new Many(probe(), 1))));

  static final Form TOOLS =
      new Each(
          Spelling.NAME, keys("a tool", must("file", Spelling.PATH), must("at", Spelling.LINE)));

  static final Form HINTS =
      new Many(keys("a hint", must("when", Spelling.PATTERN), must("say", Spelling.LINE)), 0);

  private WorkForm() {}

  private static Form probe() {
    SequencedMap<String, Fixed> kinds = new LinkedHashMap<>();
    kinds.put(
        "get",
        keys(
            "a get",
            must("get", Spelling.LINE),
            must("expect", STATUS),
            may("says", Spelling.LINE)));
    kinds.put("certificate", keys("a certificate", must("certificate", Spelling.DURATION)));
    kinds.put(
        "api",
        keys(
            "an api",
            must("api", new Word.Listed("apis", "api", List.of())),
            must("of", Spelling.LINE),
            may("expect", STATUS)));
    return new Form.Led("a probe", kinds);
  }
}
