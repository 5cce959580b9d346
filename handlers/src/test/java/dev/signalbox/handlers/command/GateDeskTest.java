package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class GateDeskTest {
  private final FrontDesk desk;

  GateDeskTest(FrontDesk desk) {
    this.desk = desk;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zones export gigadb gigadb.org", "release gigadb v4.3.5"})
  void what_a_start_would_refuse_when_refuses_too(String command) {
    assertThat(told("U0OPS1", "C0OPS", command)).contains("NOT_BUILT_YET", "it waits for");
    assertThat(told("U0OPS1", "C0OPS", "when " + command)).contains("Not now (NOT_BUILT_YET)");
  }

  @Test
  void each_no_is_told_with_what_would_be_fine_beside_it() {
    assertThat(told("U0OPS1", "C0OPS", "when practice gigadb"))
        .contains(
            "This could be started now", "nobody stopped everything", "no changes are frozen");
    assertThat(told("U0CURATOR", "C0OPS", "when practice gigadb"))
        .contains("Not now (NOT_IN_GROUP)", "nobody stopped everything");
    assertThat(told("U0OPS1", "C0NOTE", "when practice gigadb")).contains("(WRONG_CHANNEL)");
  }

  @Test
  void a_run_that_nobody_knows_has_no_reasons() {
    assertThat(told("U0OPS1", "C0OPS", "why abcdef")).contains("NO_SUCH_RUN");
  }

  @Test
  void a_refusals_name_is_explained_however_it_is_typed() {
    assertThat(told("U0OPS1", "C0OPS", "why not_in_group"))
        .contains("NOT_IN_GROUP", "you are in none of the groups", "What lets you through: ")
        .doesNotContain("NO_SUCH_RUN");
    assertThat(told("U0OPS1", "C0OPS", "why NOT_IN_GRUOP"))
        .contains("I know no run and no refusal", "did you mean `/ops why NOT_IN_GROUP`?");
  }

  @Test
  void a_start_that_was_refused_is_remembered_as_that() {
    told("U0OPS2", "C0NOTE", "practice gigadb");
    assertThat(told("U0OPS2", "C0OPS", "why WRONG_CHANNEL"))
        .contains("You met it last ", "Code[text=Practise on GigaDB");
  }

  @Test
  void who_met_a_refusal_is_told_when_and_at_what() {
    assertThat(told("U0QA", "C0OPS", "why NOT_UNDERSTOOD")).doesNotContain("You met it last");
    told("U0QA", "C0OPS", "statsu of it");
    assertThat(told("U0QA", "C0OPS", "why not-understood"))
        .contains("You met it last ", "Moment[at=", "Code[text=statsu of it]");
    assertThat(told("U0DEV", "C0OPS", "why NOT_UNDERSTOOD")).doesNotContain("You met it last");
  }

  @Test
  void a_run_that_has_not_begun_has_reasons_too() {
    Matcher planning =
        Pattern.compile("Planning.*?\\b([a-z0-9]{6})\\b")
            .matcher(told("U0OPS1", "C0OPS", "practice gigadb"));
    assertThat(planning.find()).isTrue();
    assertThat(told("U0OPS1", "C0OPS", "why " + planning.group(1)))
        .contains("What every rule says", "nobody stopped everything");
  }

  private String told(String user, String channel, String text) {
    return desk.answer(new Asked.Typed(Bundled.slack(user), new ChannelId(channel), text))
        .toString();
  }
}
