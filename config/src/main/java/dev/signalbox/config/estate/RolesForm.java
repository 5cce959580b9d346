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

/** What a file may say about production and standby. */
final class RolesForm {
  private static final Word ADDRESS =
      Word.spelled("the name of an address", "eip-gigadb-live", "[A-Za-z][\\w-]{0,99}");
  private static final Word VARIABLE =
      Word.spelled("the name of a variable", "REMOTE_HOME_URL", "[A-Za-z_]\\w{0,254}");

  private static final Form TABLE =
      keys(
          "the role table",
          must("on", Word.connection("github", "gitlab")),
          must("repository", Spelling.REPOSITORY),
          must("branch", Spelling.PATH),
          must("file", Spelling.PATH),
          must("heading", Spelling.LINE),
          must("commit", Spelling.LINE));

  static final Form FILES =
      keys(
          "'files'",
          must("on", Word.connection("github", "gitlab")),
          must("repository", Spelling.REPOSITORY),
          must("branch", Spelling.PATH),
          must("commit", Spelling.LINE));

  static final Form SOURCES =
      new Each(
          Spelling.NAME,
          keys(
              "a source",
              must("on", Word.connection("github", "gitlab")),
              must("repository", Spelling.REPOSITORY),
              must("branch", Spelling.PATH),
              must("file", Spelling.PATH)));

  private static final Form RECORD =
      keys(
          "a record",
          must("production", Spelling.HOST),
          must("standby", Spelling.HOST),
          must("address", ADDRESS),
          may("also", listOf(Spelling.HOST)));

  static final Form TRUTH =
      keys(
          "'truth'",
          must("signals", new Many(Form.of(Word.oneOf("a signal", Signal.words())), 2)),
          may("table", TABLE));
  static final Form ZONES =
      new Each(
          Spelling.HOST,
          keys(
              "a zone",
              must("on", Word.connection("cloudflare", "aws")),
              must("export", Spelling.PATH)));
  static final Form RECORDS = new Each(Spelling.ENVIRONMENT, new Many(RECORD, 1));
  static final Form VARIABLES =
      new Each(
          Spelling.ENVIRONMENT,
          new Each(
              VARIABLE,
              keys(
                  "a variable",
                  must("production", Spelling.LINE),
                  must("standby", Spelling.LINE))));
  static final Form CERTIFICATES =
      keys("'certificates'", must("carry", someOf(VARIABLE)), must("warn", Spelling.DURATION));

  private RolesForm() {}
}
