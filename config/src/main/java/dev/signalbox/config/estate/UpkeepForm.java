package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;

/** What a file may say about backups and crontabs. */
final class UpkeepForm {
  static final Word BUCKET =
      Word.spelled("a bucket", "gigadb-database-backups", "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
  private static final Word SHARE =
      Word.spelled("a share", "80% of the previous", "(?:[1-9][0-9]?|100)% of the previous");
  private static final String KEPT = "(?:[^{}\\s]|\\{project\\}|\\{environment\\})*";

  /** Of one that does not say when it was taken nobody could tell which is the newest. */
  private static final Word KEY =
      Word.spelled(
          "the key of a backup",
          "gigadb_{project}_{environment}_{date}.backup",
          KEPT + "\\{date\\}" + KEPT);

  static final Form BACKUPS =
      keys(
          "'backups'",
          must(
              "where",
              keys("'where'", must("bucket", BUCKET), must("cloud", Word.connection("aws")))),
          must("key", KEY),
          must(
              "sound",
              keys(
                  "'sound'",
                  must("at-least", SHARE),
                  must("ends-with", Spelling.LINE),
                  must("younger-than", Spelling.DURATION))));
  static final Form SCHEDULES =
      new Each(
          Spelling.NAME,
          keys(
              "a schedule",
              must("role", Word.oneOf("a side", RunsOn.words())),
              must("cron", Spelling.CRONTAB),
              must("marker", Spelling.LINE),
              may("alarm", Spelling.LINE)));

  private UpkeepForm() {}
}
