package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.truth.Adoption;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.chat.MessageTs;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class DeskTest {
  private final FrontDesk desk;
  private final Ledger ledger;
  private final Adoption adoption;

  DeskTest(FrontDesk desk, Ledger ledger, Adoption adoption) {
    this.desk = desk;
    this.ledger = ledger;
    this.adoption = adoption;
  }

  @BeforeEach
  void gigadb_is_adopted() {
    adoption.adopt(
        "gigadb",
        List.of(
            new Holding("gigadb", "live", "upstream", Role.PRODUCTION, "v4.3.4", Wiring.NOW),
            new Holding("gigadb", "live", "alt", Role.STANDBY, "v0337-beta", Wiring.NOW)),
        "sandbox");
  }

  @Test
  void status_shows_which_site_is_production_and_what_it_runs() {
    assertThat(told("U0CURATOR", "C0RELEASES", "status gigadb"))
        .contains("gigadb-website · ap-east-1 · production · v4.3.4\n")
        .contains("alt-gigadb-website · ap-southeast-2 · standby · v0337-beta");
    assertThat(told("U0OPS1", "C0OPS", "status"))
        .contains("production of live: gigadb-website v4.3.4");
  }

  @ParameterizedTest
  @CsvSource({
    "U0OPS1,    C0OPS,      release gigadb v4.3.5, NOT_BUILT_YET",
    "U0CURATOR, C0OPS,      release gigadb v4.3.5, NOT_IN_GROUP",
    "U0OPS1,    C0OPSNOTE,  release gigadb v4.3.5, WRONG_CHANNEL",
    "U0OPS1,    C0ELSE,     release gigadb v4.3.5, WRONG_CHANNEL",
    "U0OPS1,    D0OPS1,     release gigadb v4.3.5, LOOKS_ONLY_HERE",
    "U0CURATOR, C0OPS,      status pulumi,         NO_SUCH_ESTATE",
    "U0OPS1,    C0OPS,      relase gigadb v4.3.5,  NOT_UNDERSTOOD"
  })
  void every_no_has_its_name_and_a_line_in_the_ledger(
      String user, String channel, String text, Refusal name) {
    long before = ledger.size();
    assertThat(told(user, channel, text)).contains("`" + name + "`").contains("Next: ");
    assertThat(ledger.size()).as("asked, refused, or both").isBetween(before + 1, before + 2);
  }

  @Test
  void a_stranger_is_told_how_to_become_somebody_and_leaves_no_trace() {
    long before = ledger.size();
    for (String text : List.of("", "help", "status gigadb", "release gigadb v4.3.5", "\"")) {
      assertThat(told("U0GUEST", "C0OPS", text))
          .contains("slack: [U0GUEST]")
          .doesNotContain("GigaDB");
    }
    assertThat(ledger.size()).isEqualTo(before);
  }

  @Test
  void a_plan_names_the_sites_and_leaves_what_is_told_later_open() {
    assertThat(told("U0TECH", "C0RELEASES", "plan release gigadb v4.3.5"))
        .contains("# Release v4.3.5 on GigaDB, standby first, then swap")
        .contains("alt-gigadb-website (Sydney)")
        .contains("⟨key of backup⟩")
        .contains("In the end, whatever happened")
        .contains("This shows and runs nothing.");
  }

  @Test
  void a_mention_is_answered_in_its_thread_and_cannot_open_a_form() {
    var thread = new MessageTs("1732093322.000200");
    var who = Bundled.slack("U0OPS1");
    var channel = new ChannelId("C0OPS");
    assertThat(desk.answer(new Asked.Mentioned(who, channel, thread, "whoami")))
        .isInstanceOfSatisfying(
            Answer.InThread.class,
            it -> assertThat(Transcript.of(it.message())).contains("You are *Ada Okafor*"));
    assertThat(desk.answer(new Asked.Mentioned(who, channel, thread, "release gigadb")))
        .isInstanceOf(Answer.InThread.class);
  }

  @Test
  void a_button_of_something_that_is_over_says_so() {
    var surface =
        new Asked.Surface.OnMessage(
            new ChannelId("C0OPS"), new MessageTs("1732093322.000200"), Optional.empty());
    var answer = desk.answer(new Asked.Pressed(Bundled.slack("U0OPS1"), surface, "approve", "x"));
    assertThat(answer.toString()).contains("NOTHING_BEHIND_IT");
  }

  @Test
  void doctor_answers_when_it_has_looked() {
    var asked = new Asked.Typed(Bundled.slack("U0OPS1"), new ChannelId("C0OPS"), "doctor");
    assertThat(desk.answer(asked))
        .isInstanceOfSatisfying(
            Answer.Later.class,
            later ->
                assertThat(Transcript.of(later.look().see().orElseThrow()))
                    .contains("configuration"));
  }

  @Test
  void nobody_is_told_to_misbehave_in_earnest() {
    assertThat(told("U0OPS1", "C0OPS", "sandbox fault dns 500"))
        .contains("`NOT_A_SANDBOX`")
        .contains("Next: ");
  }

  @Test
  void home_tells_who_one_is_and_offers_a_start() {
    var answer = desk.answer(new Asked.HomeOpened(Bundled.slack("U0OPS1")));
    assertThat(answer.toString()).contains("Ada Okafor").contains("Start something");
  }

  private String told(String user, String channel, String text) {
    var asked = new Asked.Typed(Bundled.slack(user), new ChannelId(channel), text);
    return switch (desk.answer(asked)) {
      case Answer.Privately(var message) -> Transcript.of(message);
      case Answer.Later(var meanwhile, var _) -> Transcript.of(meanwhile);
      case Answer other -> "no private answer but " + other;
    };
  }
}
