package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where two groups approve: who breaks the glass still needs one other person, and no more. */
class GlassQuorumTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String PAINTING =
      Trial.LIVE
          + """
            - id: painted
              do: run.paint
              with: { colour: red }
          """;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void two_groups_approve() {
    VOTING.forget();
    Changed.adopt(TRACK);
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(PAINTING, installation.shapes()));
    Changed.edit(
        TRACK,
        "estates/gigadb.yml",
        it ->
            it.replace("protected: true, approve: [ops]", "protected: true, approve: [ops, tech]"));
  }

  @Test
  void as_a_rule_each_group_says_yes() {
    VOTING.typed("U0OPS1", "trial gigadb");
    TRACK.work();
    assertThat(VOTING.message()).contains("somebody of ops and somebody of tech");
    assertThat(VOTING.send("U0TECH", "approved", TYPED)).contains("Still missing: ops");
    TRACK.work();
    assertThat(VOTING.written()).isEmpty();
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("red");
  }

  @Test
  void past_the_glass_one_other_person_of_any_of_them_is_enough_and_who_broke_it_is_not() {
    VOTING.typed("U0OPS1", "trial gigadb --break-glass --reason 'the site is down'");
    TRACK.work();
    assertThat(
            TRACK.texts("select blocks from letter where letter_key like '%/plan:ask/%'").getLast())
        .contains("somebody of ops or tech");
    assertThat(approved("U0OPS1")).contains("OWN_REQUEST");
    assertThat(approved("U0TECH")).contains("decides it");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("red");
  }

  /** Of the two messages that ask, the one about the plan. */
  private static String approved(String user) {
    String ask =
        TRACK
            .texts("select id || ' ' || hash from ask where step = 'plan:ask' and state = 'OPEN'")
            .getFirst();
    return VOTING.sent(user, "ask", ask + " approved", TYPED);
  }
}
