package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.listOf;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import java.util.Arrays;

/** What an estate's file may say. */
public final class EstateForm {
  private static final Form MAY =
      keys(
          "'may'",
          may("look", listOf(Spelling.GROUP)),
          may("start", listOf(Spelling.GROUP)),
          may("in", listOf(Spelling.CHANNEL)),
          may("shared-channels", listOf(Spelling.CHANNEL)));

  private static final Form ENVIRONMENT_FORM =
      keys(
          "an environment",
          may("protected", Spelling.FLAG),
          may("approve", listOf(new Word.Staffed())),
          may("typed", Spelling.FLAG),
          may("unlock", Spelling.DURATION),
          may("after", Spelling.ENVIRONMENT),
          may("use", use()));

  private static final Form SITE =
      keys(
          "a site",
          must("title", Spelling.LINE),
          may("project", Spelling.REPOSITORY),
          may("suffix", Spelling.NAME),
          may("use", use()),
          may("probe-at", Spelling.ENDPOINT));

  public static final Form.Fixed FILE =
      keys(
          "an estate",
          must("estate", Spelling.NAME),
          must("title", Spelling.LINE),
          must("zone", Spelling.ZONE),
          must("review-within", Spelling.DURATION),
          may("approval-lasts", Spelling.DURATION),
          must("runbooks", listOf(Spelling.NAME)),
          may("may", MAY),
          may("escalate", someOf(new Word.Staffed())),
          may("interlocks", new Each(Spelling.NAME, Form.of(Spelling.LINE))),
          may("invariants", InvariantForm.INVARIANTS),
          must("environments", new Each(Spelling.NAME, ENVIRONMENT_FORM)),
          may("connections", new Each(Spelling.NAME, ConnectionForm.CONNECTION)),
          may("sites", new Each(Spelling.NAME, SITE)),
          may(ComponentForm.SECTION, ComponentForm.COMPONENTS),
          may("organisations", PpcForm.ORGANISATIONS),
          may("ppcs", PpcForm.PPCS),
          may("truth", RolesForm.TRUTH),
          may("files", RolesForm.FILES),
          may("sources", RolesForm.SOURCES),
          may("zones", RolesForm.ZONES),
          may(InboxForm.SECTION, InboxForm.INBOXES),
          may("records", RolesForm.RECORDS),
          may("variables", RolesForm.VARIABLES),
          may("certificates", RolesForm.CERTIFICATES),
          may("releases", DeliveryForm.RELEASES),
          may("jobs", DeliveryForm.JOBS),
          may("alarm-jobs", DeliveryForm.ALARM_JOBS),
          may("promotion", DeliveryForm.PROMOTION),
          may("requests", DeliveryForm.REQUESTS),
          may("branches", DeliveryForm.BRANCHES),
          may("backups", UpkeepForm.BACKUPS),
          may("schedules", UpkeepForm.SCHEDULES),
          may(RescueForm.SNAPSHOTS, RescueForm.SNAPSHOTS_FORM),
          may(RescueForm.ALERTS, RescueForm.ALERTS_FORM),
          may(RescueForm.DEPLOYMENTS, RescueForm.DEPLOYMENTS_FORM),
          may("commands", WorkForm.COMMANDS),
          may("checks", WorkForm.CHECKS),
          may(TestForm.SECTION, TestForm.TESTS),
          may("apis", PpcForm.APIS),
          may("sheets", PpcForm.SHEETS),
          may("tools", WorkForm.TOOLS),
          may("hints", WorkForm.HINTS),
          may("announcements", WordsForm.ANNOUNCEMENTS),
          may("reports", WordsForm.REPORTS),
          may("chains", WordsForm.CHAINS),
          may("secrets", WordsForm.SECRETS),
          may(QuestionForm.SECTION, QuestionForm.QUESTIONS));

  private EstateForm() {}

  private static Form use() {
    return keys(
        "'use'",
        Arrays.stream(Purpose.values())
            .map(
                purpose ->
                    may(purpose.word(), Word.connection(purpose.types().toArray(String[]::new))))
            .toArray(Form.Field[]::new));
  }
}
