package dev.signalbox.integrations.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FormViewTest {
  @Test
  void slack_would_take_a_form_of_every_kind_of_field() {
    List<Field> fields =
        List.of(
            new Field.Note(Words.of("A note, ".repeat(1000))),
            new Field.Text(label("reason"), Optional.of("as usual"), true, 9000),
            new Field.Choice(label("estate"), options(3), Optional.of("value-2"), true),
            new Field.Choice(label("none"), List.of(), Optional.empty(), false),
            new Field.Choice(label("many"), options(450), Optional.of("value-449"), false),
            new Field.Several(label("few"), options(10), List.of("value-0", "value-9")),
            new Field.Several(label("more"), options(11), List.of()),
            new Field.Upload(label("file"), List.of("csv", "txt")));
    String view = BlockKit.view(form(fields));
    assertThat(BlockRules.view(view)).isEmpty();
    assertThat(view).contains("\"block_id\":\"estate\"", "\"dispatch_action\":true");
  }

  @Test
  void what_was_given_and_is_too_long_is_shown_and_never_cut() {
    var typed = new Field.Text(label("name"), Optional.of("x".repeat(90)), false, 80);
    String view = BlockKit.view(form(List.of(typed)));
    assertThat(view).contains("x".repeat(90)).doesNotContain("initial_value");
  }

  @Test
  void a_form_with_too_many_notes_keeps_its_questions() {
    var notes = IntStream.range(0, 120).mapToObj(n -> new Field.Note(Words.of("note " + n)));
    var question = new Field.Text(label("reason"), Optional.empty(), false, 80);
    List<Field> fields = Stream.<Field>concat(notes, Stream.of(question)).toList();
    JsonNode view = Json.read(BlockKit.view(form(fields))).orElseThrow();
    assertThat(BlockRules.view(Json.write(view))).isEmpty();
    assertThat(Json.items(Json.member(view, "blocks")))
        .anyMatch(block -> Json.text(block, "block_id").filter("reason"::equals).isPresent());
  }

  private static Form form(List<Field> fields) {
    return new Form("start", "Start something rather large", "Show the plan", "{}", fields);
  }

  private static Field.Label label(String name) {
    return new Field.Label(name, "Which " + name + "?", Optional.of("as people say it"), false);
  }

  private static List<Field.Option> options(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            n -> new Field.Option("value-" + n, "Option " + n + " of these " + "o".repeat(n % 90)))
        .toList();
  }
}
