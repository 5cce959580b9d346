package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;

/** What a file may say about telling people. */
final class WordsForm {
  private static final Word MAIL =
      Word.spelled("a mail address", "outage@ or ops@gpii.net", "[\\w.+-]+@[\\w.-]*");
  static final Word WHOLE_MAIL =
      Word.spelled(
          "a whole mail address", "signalbox@gpii.net", "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Word CALL =
      Word.spelled(
          "a way to call people",
          "#ops @here, mail:ops@, telephone:on-call",
          "#[a-z][a-z0-9-]{0,39}"
              + " @(?:here|channel)|mail:[\\w.+-]+@[\\w.-]*|telephone:[a-z][a-z0-9-]*");
  private static final Word PLACE =
      Word.spelled("a place in a store", "vault:ppc/{for}/token", "[a-z]+:[\\w{}./-]+");

  static final Form ANNOUNCEMENTS =
      new Each(
          Spelling.NAME,
          keys(
              "an announcement",
              must("to", someOf(Spelling.CHANNEL)),
              may("mail", new Each(Spelling.ENVIRONMENT, Form.of(MAIL))),
              may("subject", Spelling.LINE),
              must("text", Spelling.TEXT)));
  static final Form REPORTS =
      new Each(
          Spelling.NAME,
          keys(
              "a report",
              must("every", Spelling.CLOCK),
              must("to", someOf(Spelling.CHANNEL)),
              must("when", Word.oneOf("one of", ReportWhen.words())),
              must("show", Word.oneOf("a report's subject", ReportShow.words()))));
  static final Form CHAINS =
      new Each(
          Spelling.NAME,
          keys("a chain", must("steps", someOf(CALL)), must("wait", Spelling.DURATION)));
  static final Form SECRETS = new Each(Spelling.NAME, Form.of(PLACE));

  private WordsForm() {}
}
