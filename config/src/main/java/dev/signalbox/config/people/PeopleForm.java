package dev.signalbox.config.people;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.listOf;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Form.Either;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.type.Name;

/** What people.yml may say. */
public final class PeopleForm {
  private static final Word TEAM = Word.spelled("a Slack team's id", "T0BOX", "[TE][A-Z0-9]{1,20}");
  private static final Word USER =
      Word.spelled(
          "a Slack user's id",
          "U0OPS1 or T0OTHER/U0OPS1",
          "(?:[TE][A-Z0-9]{1,20}/)?[UW][A-Z0-9]{1,20}");
  private static final Word MEMBER =
      Word.spelled(
          "a person's name or Slack id",
          "ada or U0OPS1",
          "[a-z][a-z0-9-]{0,39}|(?:[TE][A-Z0-9]{1,20}/)?[UW][A-Z0-9]{1,20}");
  private static final Word SLACK_GROUP =
      Word.spelled("a Slack user group's id", "S0123", "S[A-Z0-9]{1,20}");
  private static final Word CHANNEL = Word.spelled("a channel's id", "C0OPS", "[CG][A-Z0-9]{1,20}");

  public static final Form.Fixed FILE =
      keys(
          "people.yml",
          must("team", TEAM),
          may(
              "persons",
              new Each(
                  Spelling.NAME,
                  keys("a person", must("name", Spelling.LINE), must("slack", someOf(USER))))),
          must(
              "groups",
              new Each(
                  Spelling.NAME,
                  new Either(listOf(MEMBER), keys("a group", must("slack-group", SLACK_GROUP))))),
          must("channels", new Each(Spelling.NAME, Form.of(CHANNEL))),
          may("break-glass", listOf(new Word.Known(Name.GROUP))));

  private PeopleForm() {}
}
