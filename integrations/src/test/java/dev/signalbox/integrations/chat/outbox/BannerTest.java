package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.chat.blocks.BlockKit;
import dev.signalbox.integrations.chat.blocks.Rendered;
import dev.signalbox.integrations.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever leaves a sandbox says so, whichever way it is read. */
class BannerTest {
  private static final Banner SIMULATED = new Banner("simulated");

  static List<Piece> first() {
    return List.of(
        new Piece.Heading("Release v4.3.5"),
        new Piece.Paragraph(Words.of("It is live.")),
        new Piece.Verbatim("a log"),
        new Piece.Aside(Words.of("small print")),
        new Piece.Rule());
  }

  @ParameterizedTest
  @MethodSource("first")
  void a_message_says_it_before_all_else(Piece first) {
    Rendered told = rendered(SIMULATED, first);
    assertThat(told.text()).isEqualTo("SANDBOX · told");
    assertThat(told.blocksJson()).containsOnlyOnce("SANDBOX");
    assertThat(Json.write(told.blocks().values().iterator().next())).contains("SANDBOX");
  }

  @Test
  void files_and_pictures_say_it_by_their_names() {
    Rendered told =
        rendered(
            SIMULATED,
            new Piece.Attached("sheet.md", "by hand"),
            new Piece.Picture("week.png", "three runs", Image.of(new byte[] {1})));
    assertThat(told.files())
        .extracting(Rendered.File::name)
        .containsExactly("SANDBOX-sheet.md", "SANDBOX-week.png");
    assertThat(told.files().getLast().shows()).contains("SANDBOX · three runs");
  }

  @Test
  void what_is_too_long_says_it_in_its_file() {
    Rendered told = rendered(SIMULATED, new Piece.Paragraph(Words.of("so long\n".repeat(9_000))));
    assertThat(told.files().getFirst().content())
        .startsWith("SANDBOX · told")
        .contains("\nSANDBOX · so long");
  }

  @Test
  void the_parts_of_a_file_that_was_not_taken_say_it_each() {
    assertThat(Parts.of("line\n".repeat(9_000), SIMULATED))
        .hasSizeGreaterThan(1)
        .allSatisfy(it -> assertThat(it.text()).startsWith("SANDBOX · "));
  }

  @ParameterizedTest
  @MethodSource("first")
  void in_a_real_world_nothing_says_it(Piece first) {
    assertThat(rendered(new Banner("real"), first))
        .isEqualTo(BlockKit.message(message(first)))
        .isEqualTo(rendered(new Banner("none"), first));
  }

  private static Rendered rendered(Banner banner, Piece... pieces) {
    return BlockKit.message(banner.over(message(pieces)));
  }

  private static Message message(Piece... pieces) {
    return new Message(Words.of("told"), List.of(pieces));
  }
}
