package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Reading;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.roster.PlantedDirectory;
import dev.signalbox.integrations.chat.Membership.Badge;
import org.junit.jupiter.api.Test;

class UserGroupsCheckTest {
  private final PlantedDirectory slack = new PlantedDirectory();

  @Test
  void every_group_that_slacks_users_can_edit_is_listed_with_how_many_are_in_it() {
    slack.holds("S0NIGHT", "U0NIGHT", "U0OPS2");
    assertThat(look(new TestMembership()))
        .isEqualTo(
            new Finding.Mind(
                "Slack's users may be able to edit night (S0NIGHT, 2 people)",
                "list their persons in people.yml where it matters"));
    slack.holds("S0NIGHT", "U0NIGHT");
    assertThat(look(new TestMembership()).toString()).contains("night (S0NIGHT, 1 person)");
  }

  @Test
  void a_group_that_cannot_be_read_or_is_empty_is_trouble() {
    slack.isSilentAbout("S0NIGHT", "missing_scope");
    assertThat(look(new TestMembership()))
        .isEqualTo(
            new Finding.Wrong(
                "nobody is in night (S0NIGHT: missing_scope), as far as Slack says",
                "see that the app has usergroups:read, and that the group is there and not"
                    + " disabled"));
    slack.holds("S0NIGHT");
    assertThat(look(new TestMembership())).isInstanceOf(Finding.Wrong.class);
  }

  @Test
  void without_a_token_or_such_a_group_slack_is_not_asked() {
    assertThat(look(new TestMembership(new Badge.NoToken()))).isEqualTo(Unasked.FOR_THE_TOKEN);
    Installation listed = Bundled.installation();
    String people = listed.current().sources().text("people.yml").orElseThrow();
    if (listed.current().withPeople(people.replaceAll("(?m)^ *night:.*$", ""))
        instanceof Reading.Good(var without)) {
      listed.replace(without);
    }
    assertThat(new UserGroupsCheck(listed, new TestMembership(), slack).look())
        .isEqualTo(new Finding.Well("every group is listed in people.yml"));
    assertThat(slack.asked()).isEmpty();
  }

  private Finding look(TestMembership membership) {
    return new UserGroupsCheck(Bundled.installation(), membership, slack).look();
  }
}
