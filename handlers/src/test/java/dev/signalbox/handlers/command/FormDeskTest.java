package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FormDeskTest {
  private final FrontDesk desk;

  FormDeskTest(FrontDesk desk) {
    this.desk = desk;
  }

  @Test
  void nothing_typed_opens_a_form_that_asks_which_command() {
    var answer = desk.answer(typed(""));
    assertThat(answer).isInstanceOf(Answer.Open.class);
    assertThat(answer.toString()).contains("GigaDB: swap gigadb");
  }

  @Test
  void choosing_a_command_asks_for_its_inputs_with_what_there_is_to_choose_from() {
    var answer =
        desk.answer(
            new Asked.Refined(
                Bundled.slack("U0OPS1"),
                "build",
                "C0OPS",
                answers("which", "gigadb/zones-export")));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Refill.class,
            refill -> assertThat(choice(refill.form(), "zone")).contains("gigadb.org"));
  }

  @Test
  void a_command_with_something_missing_opens_its_own_form() {
    var answer = desk.answer(typed("release gigadb"));
    assertThat(answer.toString()).contains("Label[name=release").contains("Release <release>");
  }

  @Test
  void a_wrong_answer_stays_at_its_field() {
    assertThat(submitted(Map.of("which", List.of("gigadb/release"), "release", List.of("newest"))))
        .isInstanceOfSatisfying(
            Answer.Mistakes.class,
            it -> assertThat(it.byField().get("release")).startsWith("'newest' is not"));
    assertThat(submitted(Map.of("which", List.of("gigadb/release"))))
        .isEqualTo(new Answer.Mistakes(Map.of("release", "this must be given")));
    assertThat(submitted(Map.of())).isInstanceOf(Answer.Mistakes.class);
  }

  @Test
  void right_answers_show_the_plan_where_the_form_was_asked_for() {
    assertThat(submitted(Map.of("which", List.of("gigadb/release"), "release", List.of("v4.3.5"))))
        .isInstanceOfSatisfying(
            Answer.Close.class,
            close -> {
              assertThat(close.where()).contains(new ChannelId("C0OPS"));
              assertThat(Transcript.of(close.message())).contains("Release v4.3.5 on GigaDB");
            });
  }

  @Test
  void what_one_may_not_see_cannot_be_chosen_even_by_a_forged_form() {
    var forged =
        new Asked.Submitted(
            Bundled.slack("U0CURATOR"),
            "build",
            "C0OPS",
            answers("which", "pulumi/weekly-rollout"));
    assertThat(desk.answer(forged)).isInstanceOf(Answer.Mistakes.class);
  }

  private Answer submitted(Map<String, List<String>> values) {
    return desk.answer(
        new Asked.Submitted(Bundled.slack("U0OPS1"), "build", "C0OPS", new Answers(values)));
  }

  private static Asked typed(String text) {
    return new Asked.Typed(Bundled.slack("U0OPS1"), Bundled.OPS, text);
  }

  private static Answers answers(String field, String value) {
    return new Answers(Map.of(field, List.of(value)));
  }

  private static List<String> choice(Form form, String name) {
    return form.fields().stream()
        .filter(it -> it instanceof Field.Choice choice && choice.label().name().equals(name))
        .flatMap(it -> ((Field.Choice) it).options().stream())
        .map(Field.Option::value)
        .toList();
  }
}
