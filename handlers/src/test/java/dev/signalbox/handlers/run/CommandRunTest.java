package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Workshop.STANDBY;
import static dev.signalbox.handlers.run.Workshop.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A command of the estate asks for the yes that its entry demands, and is run once. */
class CommandRunTest {
  private static final String LOOK = step("warm-cache", STANDBY);
  private static final String WIPE = step("wipe", STANDBY);
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void what_only_looks_needs_nobodys_yes_and_tells_its_tail() {
    RunId run = shop.asking(LOOK);
    assertThat(shop.begun()).containsExactly("/usr/local/bin/ops-warm-cache");
    shop.over();
    shop.depot.assertDone(run);
    assertThat(shop.depot.told(run, "work")).contains("ops-warm-cache: done", "\"seconds\":\"5\"");
    assertThat(shop.begun()).hasSize(1);
  }

  @Test
  void a_plan_begins_nothing_and_shows_the_words_with_what_is_not_known_yet() {
    shop.install(
        """
          - id: asked
            do: task.ask
            with: { groups: [ops], say: Which, fields: { rank: { type: count } } }
          - id: work
            do: command.run
            with: { command: open, site: "${standby}", values: { rank: "${steps.asked.rank}" } }
        """);
    assertThat(shop.voting.typed("U0OPS1", "plan trial gigadb --by-hand"))
        .contains("run open on", "can be taken back", "on sydney-ssm: open ⟨rank of asked⟩");
    shop.install(LOOK);
    assertThat(shop.voting.typed("U0OPS1", "plan trial gigadb")).contains("Nobody has to say yes");
    assertThat(shop.begun()).isEmpty();
  }

  @Test
  void what_only_adds_is_confirmed_by_who_wants_it() {
    RunId run = shop.asking(step("dear", STANDBY));
    assertThat(shop.voting.message()).contains("one step that only adds");
    assertThat(shop.begun()).isEmpty();
    shop.confirm();
    shop.over();
    shop.depot.assertDone(run);
  }

  @Test
  void what_destroys_is_said_yes_to_by_those_whom_the_environment_names_with_its_very_words() {
    RunId run = shop.asking(WIPE);
    assertThat(shop.voting.message())
        .contains("one step that cannot be taken back (run wipe on", "on sydney-ssm: wipe");
    assertThat(shop.voting.press("U0OPS1", "approved")).contains("OWN_REQUEST");
    assertThat(shop.begun()).isEmpty();
    shop.approve();
    assertThat(shop.track.texts("select name from run_lock")).contains("site alt in live");
    shop.over();
    shop.depot.assertDone(run);
    assertThat(shop.track.texts("select name from run_lock")).isEmpty();
  }

  @Test
  @Tag("D1.4")
  void what_replaces_data_is_refused_on_production() {
    Unlinted.install(shop.track, Trial.LIVE + step("wipe", "site: \"${production}\""));
    assertThat(shop.voting.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "never reset or restore onto production");
    assertThat(shop.begun()).isEmpty();
  }

  @Test
  void a_command_that_the_estate_words_differently_by_now_is_asked_for_anew() {
    RunId run = shop.asking(WIPE);
    Changed.edit(
        shop.track,
        "estates/gigadb.yml",
        it -> it.replace("replaces-data, limit: 5m", "replaces-data, limit: 9m"));
    shop.approve();
    assertThat(shop.begun()).isEmpty();
    assertThat(shop.track.see(run).state()).isEqualTo(RunState.WAITING);
  }

  @Test
  void its_tail_holds_no_secret_whichever_look_finds_it_over() {
    String secret = "glpat-" + "a1B2c3D4e5".repeat(2);
    shop.bastion.ends(new Standing.Finished(0, "got " + secret, Duration.ofSeconds(5)));
    Deed.Entered step = entered(Map.of("command", "warm-cache", "site", "alt"));
    assertThat(step.perform()).isInstanceOf(Outcome.Wait.class);
    shop.track.clock.tick(Duration.ofMinutes(1));
    assertThat(step.perform())
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            it -> assertThat(it.outputs().toString()).contains("tail=got ").doesNotContain(secret));
  }

  @Test
  void a_value_that_does_not_fit_is_refused_before_anything_is_sent() {
    Deed.Entered step =
        entered(Map.of("command", "open", "site", "alt", "values", "{\"rank\":\"3; reboot\"}"));
    String no = "'3; reboot' is no count that a command can be told";
    assertThat(step.objection().orElseThrow()).contains(no);
    assertThat(step.perform())
        .isInstanceOfSatisfying(Outcome.Failed.class, it -> assertThat(it.reason()).contains(no));
    assertThat(shop.begun()).isEmpty();
  }

  private Deed.Entered entered(Map<String, String> words) {
    return shop.track
        .the(Actions.class)
        .named("command.run")
        .orElseThrow()
        .enter(
            new Deed.Words(
                new Token("abcdef", "work", 1),
                new Errand("abcdef", "gigadb", Optional.of("live"), "ada"),
                words));
  }
}
