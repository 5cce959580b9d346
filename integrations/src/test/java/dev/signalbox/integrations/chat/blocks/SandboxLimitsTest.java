package dev.signalbox.integrations.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One block more is one too many where there was room for none: Slack still takes all of it. */
class SandboxLimitsTest {
  private static final Banner SIMULATED = new Banner("simulated");
  private static final String WORD = "SANDBOX";

  @ParameterizedTest
  @ValueSource(ints = {1, 49, 50, 51})
  void slack_takes_a_message_that_says_it(int many) {
    Rendered told = BlockKit.message(SIMULATED.over(new Message(Words.of("told"), asides(many))));
    assertThat(BlockRules.message(told.text(), told.blocksJson())).isEmpty();
    assertThat(Json.write(told.blocks().values().iterator().next())).contains(WORD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101})
  void slack_takes_a_home_that_says_it_first(int many) {
    assertFirst(BlockKit.home(SIMULATED.over(asides(many))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101})
  void slack_takes_a_form_that_says_it_before_its_fields(int many) {
    Stream<Field> notes =
        IntStream.range(0, many).mapToObj(it -> new Field.Note(Words.of("note " + it)));
    var question =
        new Field.Text(
            new Field.Label("reason", "Why?", Optional.empty(), false),
            Optional.empty(),
            false,
            80);
    String view = BlockKit.view(SIMULATED.over(form(Stream.concat(Stream.of(question), notes))));
    assertFirst(view);
    assertThat(view).contains("\"block_id\":\"reason\"");
  }

  @Test
  void a_form_that_begins_with_a_note_says_it_in_there() {
    Form form = SIMULATED.over(form(Stream.of(new Field.Note(Words.of("Think twice.")))));
    assertThat(form.fields()).hasSize(1);
    assertThat(BlockKit.view(form)).contains("SANDBOX · Think twice.");
  }

  @Test
  void in_a_real_world_no_form_and_no_page_says_it() {
    Banner real = new Banner("real");
    Form form = form(Stream.of(new Field.Note(Words.of("Think twice."))));
    assertThat(real.over(form)).isEqualTo(form);
    assertThat(real.over(asides(3))).isEqualTo(asides(3));
    assertThat(real.over(List.of())).isEmpty();
  }

  private static void assertFirst(String view) {
    assertThat(BlockRules.view(view)).isEmpty();
    assertThat(Json.items(Json.read(view).flatMap(it -> Json.member(it, "blocks"))))
        .first()
        .satisfies(it -> assertThat(Json.write(it)).contains(WORD));
  }

  private static Form form(Stream<? extends Field> fields) {
    return new Form("plan", "Plan a release", "Show", "state", List.copyOf(fields.toList()));
  }

  private static List<Piece> asides(int many) {
    return IntStream.range(0, many)
        .<Piece>mapToObj(it -> new Piece.Aside(Words.of("line " + it)))
        .toList();
  }
}
