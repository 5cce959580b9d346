package dev.signalbox.config.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeopleFileTest {
  private static final String FILE =
      """
      team: T0BOX
      persons:
        ada: { name: Ada Okafor, slack: [U0OPS1, T0OTHER/U1] }
        ben: { name: Ben Lindqvist, slack: [U0OPS2] }
      groups:
        ops: [ada, U0OPS2, U0NEW]
        tech: [U0NEW]
        night: { slack-group: S0NIGHT }
        nobody: []
      channels: { ops: C0OPS }
      break-glass: [ops]
      """;
  private static final People PEOPLE = file(FILE).people();

  @Test
  void one_person_is_known_by_each_of_their_ids() {
    Person ada = PEOPLE.person(id("T0BOX", "U0OPS1")).orElseThrow();
    assertThat(PEOPLE.person(id("T0OTHER", "U1"))).contains(ada);
    assertThat(PEOPLE.groupsOf(ada)).containsExactly(new GroupName("ops"));
  }

  @Test
  void the_same_user_id_in_another_team_is_somebody_else() {
    assertThat(PEOPLE.person(id("T0OTHER", "U0OPS1"))).isEmpty();
    assertThat(PEOPLE.person(id("T0BOX", "U1"))).isEmpty();
  }

  @Test
  void an_id_in_a_group_means_the_person_who_lists_it() {
    Person ben = PEOPLE.person(id("T0BOX", "U0OPS2")).orElseThrow();
    assertThat(ben.name()).isEqualTo(new PersonName("ben"));
    assertThat(PEOPLE.groupsOf(ben)).containsExactly(new GroupName("ops"));
  }

  @Test
  void an_id_that_nobody_lists_is_one_person_in_every_group() {
    Person stranger = PEOPLE.person(id("T0BOX", "U0NEW")).orElseThrow();
    assertThat(PEOPLE.groupsOf(stranger))
        .isEqualTo(Set.of(new GroupName("ops"), new GroupName("tech")));
    assertThat(PEOPLE.persons()).hasSize(3);
  }

  @Test
  void a_group_kept_in_slack_is_not_an_empty_one() {
    assertThat(PEOPLE.groups().get(new GroupName("night")))
        .isEqualTo(new Group.KeptInSlack(new SlackGroupId("S0NIGHT")));
    assertThat(PEOPLE.folk().emptyGroups()).containsExactly("nobody");
    assertThat(file(FILE).folk()).isEqualTo(PEOPLE.folk());
  }

  @Test
  void channels_and_break_glass_are_told() {
    assertThat(PEOPLE.channel(new ChannelId("C0OPS"))).contains(new ChannelName("ops"));
    assertThat(PEOPLE.channel(new ChannelId("C0ELSE"))).isEmpty();
    assertThat(PEOPLE.breakGlass()).containsExactly(new GroupName("ops"));
    assertThat(file(FILE).complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          team: T0BOX      | team: box           | 1:7: 'box' is not a Slack team's id like T0BOX
          team: T0BOX      | taem: T0BOX         | 1:1: people.yml has no 'taem'; did you mean 'team'?
          [U0OPS2]         | [U0OPS1]            | 4:39: U0OPS1 is 'ada' already, in line 3
          [ada, U0OPS2     | [adda, U0OPS2       | 6:9: people.yml has no person 'adda'; did you mean 'ada'?
          [U0NEW]          | U0NEW               | 7:9: 'tech' wants a list: [U0NEW]
          slack-group: S0NIGHT | slack-group: night | 8:25: 'night' is not a Slack user group's id like S0123
          ops: C0OPS       | ops: ops            | 10:18: 'ops' is not a channel's id like C0OPS
          break-glass: [ops] | break-glass: [oops] | 11:15: people.yml has no group 'oops'; did you mean 'ops'?
          name: Ben Lindqvist, | nmae: Ben,       | 4:10: a person has no 'nmae'; did you mean 'name'?
          """)
  void a_mistake_is_one_complaint_with_its_place(String right, String wrong, String complaint) {
    String text = FILE.replace(right, wrong);
    assertThat(file(text).complaints())
        .extracting(Complaint::toString)
        .containsExactly("people.yml:" + complaint);
  }

  private static SlackId id(String team, String user) {
    return new SlackId(new TeamId(team), new UserId(user));
  }

  private static PeopleFile file(String text) {
    Node root = YamlFile.read("people.yml", text).root().orElseThrow();
    return new PeopleFile((Node.Mapping) root);
  }
}
