package dev.signalbox.integrations.chat.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages made by chance; the seed is in the test's name and in every failure. */
final class BlockKitTest {
  private static final int MESSAGES_PER_SEED = 10;

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 20), LongStream.of(System.nanoTime()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void slack_would_take_every_message(long seed) {
    for (int number = 0; number < MESSAGES_PER_SEED; number++) {
      Rendered rendered = BlockKit.message(new Scribe(seed * 1000 + number).message());
      assertThat(BlockRules.message(rendered.text(), rendered.blocksJson()))
          .as("seed %d, message %d", seed, number)
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_word_is_lost_and_no_secret_leaves(long seed) {
    for (int number = 0; number < MESSAGES_PER_SEED; number++) {
      var scribe = new Scribe(seed * 1000 + number);
      String out = everything(BlockKit.message(scribe.message()));
      assertThat(lost(scribe, out)).as("lost, seed %d, message %d", seed, number).isEmpty();
      assertThat(Scribe.SECRETS.stream().map(BlockKitTest::bare).filter(out::contains))
          .as("leaked, seed %d, message %d", seed, number)
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void slack_would_take_every_home_page(long seed) {
    var scribe = new Scribe(seed);
    var pieces = Stream.generate(scribe::piece).limit(60).toList();
    assertThat(BlockRules.view(BlockKit.home(pieces))).as("seed %d", seed).isEmpty();
  }

  private static List<String> lost(Scribe scribe, String out) {
    return scribe.said.stream()
        .map(BlockKitTest::bare)
        .filter(text -> !out.contains(text))
        .map(text -> text.substring(0, Math.min(200, text.length())))
        .toList();
  }

  private static String everything(Rendered rendered) {
    List<JsonNode> blocks = Json.items(Json.read(rendered.blocksJson()));
    String shown = blocks.stream().map(BlockKitTest::texts).collect(Collectors.joining());
    String files =
        rendered.files().stream().map(Rendered.File::content).collect(Collectors.joining());
    return bare(rendered.text() + shown + files);
  }

  private static String texts(JsonNode node) {
    if (node.isString()) {
      return node.getStringValue();
    }
    var all = new StringBuilder();
    if (node.isArray()) {
      node.values().forEach(item -> all.append(texts(item)));
    }
    if (node.isObject()) {
      node.entries().forEach(entry -> all.append(shown(entry.getKey(), entry.getValue())));
    }
    return all.toString();
  }

  private static String shown(String name, JsonNode value) {
    return name.equals("type") ? "" : texts(value);
  }

  /** Without what our markup adds, and without the letters that it must replace. */
  private static String bare(String text) {
    String plain = text.replaceAll("&(?:amp;)+", "&").replace("&lt;", "<").replace("&gt;", ">");
    return plain.replaceAll("[*∗`ʼ\\s]", "");
  }

  @Test
  void a_message_that_fits_needs_no_file() {
    assertThat(BlockKit.message(Message.of("All quiet.")).files()).isEmpty();
  }

  @Test
  void a_file_that_is_attached_stands_beside_the_one_for_what_does_not_fit_without_its_secrets() {
    Piece sheet = new Piece.Attached("sheet.txt", "log in with glpat-Zx9_k2LmN4pQr6sT8uVw");
    Rendered rendered = BlockKit.message(Message.of("a long line\n".repeat(2000)).plus(sheet));
    assertThat(rendered.files())
        .extracting(Rendered.File::name)
        .containsExactly("sheet.txt", "message.txt");
    assertThat(rendered.files().getFirst().content()).isEqualTo("log in with [secret removed]");
    assertThat(rendered.files().getLast().content()).contains("(in a file of its own: sheet.txt)");
    assertThat(rendered.blocksJson()).doesNotContain("log in with");
  }

  @Test
  void what_a_picture_shows_is_told_in_no_more_words_than_slack_takes() {
    Piece picture = new Piece.Picture("week.png", "bars ".repeat(400), Image.of(new byte[] {1}));
    Rendered rendered = BlockKit.message(Message.of("The week").plus(picture));
    assertThat(rendered.files())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.content()).isEqualTo("AQ==");
              assertThat(it.shows().orElse("")).startsWith("bars bars").hasSize(1000);
            });
  }
}
