package dev.signalbox.handlers.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.GroupName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Wording APPROVAL =
      new Wording(AskKind.APPROVAL, Map.of("groups", "ops, tech", "say", "go on?"));
  private static final Wording DECISION =
      new Wording(
          AskKind.DECISION,
          Map.of("groups", "ops, tech", "question", "which?", "options", "keep, drop"));
  private static final Wording TASK =
      new Wording(AskKind.TASK, Map.of("groups", "ops, tech", "say", "do it"));

  @Test
  void a_yes_of_each_group_is_a_yes() {
    assertThat(new Tally(APPROVAL, List.of(vote("ada", "approved", "ops"))).end()).isEmpty();
    assertThat(
            new Tally(
                    APPROVAL,
                    List.of(vote("ada", "approved", "ops"), vote("tess", "approved", "tech")))
                .end())
        .contains("approved");
  }

  @Test
  void two_people_who_are_in_both_groups_speak_for_one_each() {
    Vote one = vote("ada", "approved", "ops", "tech");
    assertThat(new Tally(APPROVAL, List.of(one)).end()).isEmpty();
    assertThat(new Tally(APPROVAL, List.of(one, vote("ben", "approved", "ops", "tech"))).end())
        .contains("approved");
    assertThat(new Tally(APPROVAL, List.of(one, vote("ben", "approved", "ops"))).end())
        .contains("approved");
  }

  @Test
  void one_no_outweighs_every_yes() {
    assertThat(
            new Tally(
                    APPROVAL,
                    List.of(vote("ada", "approved", "ops"), vote("tess", "rejected", "tech")))
                .end())
        .contains("rejected");
  }

  @Test
  void different_choices_decide_nothing() {
    assertThat(
            new Tally(DECISION, List.of(vote("ada", "keep", "ops"), vote("tess", "drop", "tech")))
                .end())
        .isEmpty();
    assertThat(
            new Tally(DECISION, List.of(vote("ada", "drop", "ops"), vote("tess", "drop", "tech")))
                .end())
        .contains("drop");
  }

  @Test
  void a_task_is_done_by_one_of_them() {
    assertThat(new Tally(TASK, List.of()).end()).isEmpty();
    assertThat(new Tally(TASK, List.of(vote("tess", "by-hand", "tech"))).end()).contains("by-hand");
  }

  private static Vote vote(String person, String choice, String... groups) {
    Set<GroupName> speaksFor =
        Stream.of(groups).map(GroupName::new).collect(Collectors.toUnmodifiableSet());
    return new Vote(person, speaksFor, choice);
  }
}
