package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.listOf;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Form.Many;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.type.Name;

/** What a file may say about how a change gets out. */
final class DeliveryForm {
  private static final Word JOB = Word.spelled("a job's name", "ld_gigadb", "\\S(?:.*\\S)?");

  private static final Word PART = Word.spelled("a part", "20%", "[1-9][0-9]{0,2}%");

  static final Form RELEASES =
      keys(
          "'releases'",
          must("pattern", Spelling.PATTERN),
          must("on", Word.connection("github", "gitlab")),
          must("repository", Spelling.REPOSITORY),
          may("complex-when", listOf(Spelling.PATH)));
  static final Form JOBS = new Each(Spelling.NAME, new Many(someOf(JOB), 1));
  static final Form ALARM_JOBS = listOf(JOB);
  static final Form REQUESTS =
      new Each(
          Spelling.NAME,
          keys(
              "a request",
              must("title", Spelling.LINE),
              must("branch", Spelling.PATH),
              must("config", new Form.Anything()),
              must(
                  "merge-mode",
                  Word.oneOf(
                      "a merge mode",
                      "merge",
                      "replace",
                      "deep_merge",
                      "deep_merge_append",
                      "deep_merge_prepend")),
              may("tell", someOf(Spelling.CHANNEL)),
              may("marks", someOf(Spelling.PATTERN))));
  static final Form PROMOTION =
      keys(
          "'promotion'",
          may(Promotion.PLAN, Form.of(JOB)),
          may(Promotion.VERSIONS, Form.of(Spelling.PATH)),
          may(Promotion.BRINGS, new Each(Spelling.ENVIRONMENT, Form.of(JOB))),
          may(
              Promotion.TESTS,
              keys(
                  "'tests'",
                  must("require", someOf(new Word.Known(Name.TEST))),
                  may("worse", PART))));
  static final Form BRANCHES = new Each(Spelling.NAME, Form.of(Spelling.PATH));

  private DeliveryForm() {}
}
