package dev.signalbox.handlers.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Track;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an outsider does with the lines is written here once more, without any class of ours. */
class ChronicleTest {
  private static final Track TRACK = new Track();
  private static final int ROWS = 1203;

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @Test
  void an_outsider_computes_every_seal_from_the_lines_alone() {
    List<JsonNode> lines = written();
    assertThat(lines).hasSize(ROWS);
    String before = "";
    for (JsonNode line : lines) {
      assertThat(text(line, "previous")).isEqualTo(before);
      assertThat(seal(line)).isEqualTo(text(line, "seal"));
      before = text(line, "seal");
    }
    assertThat(ROWS + ":" + before).isEqualTo(TRACK.the(Sealer.class).newest().toString());
    assertThat(TRACK.the(Chronicle.class).after(700, 703).links())
        .extracting(Link::number)
        .containsExactly(701L, 702L, 703L);

    TRACK.change("update ledger_row set subject = 'nothing' where seq = 900");
    TRACK.change("delete from ledger_row where seq = 901");
    List<JsonNode> changed = lines();
    assertThat(changed).hasSize(ROWS - 1);
    assertThat(seal(changed.get(899))).isNotEqualTo(text(changed.get(899), "seal"));
    assertThat(text(changed.get(900), "previous")).isNotEqualTo(text(changed.get(899), "seal"));
  }

  private static List<JsonNode> written() {
    for (int row = 0; row < ROWS; row++) {
      Optional<String> estate = row % 2 == 0 ? Optional.of("gigadb") : Optional.empty();
      var entry = new Entry(Entry.Kind.ASKED, "ada", estate, "\"Größe\" 🚂 <" + row + ">\n");
      TRACK.the(Ledger.class).write(entry);
    }
    while (!TRACK.the(Sealer.class).seal()) {
      assertThat(TRACK.the(Chronicle.class).newest()).isLessThan(ROWS);
    }
    return lines();
  }

  private static List<JsonNode> lines() {
    Chronicle chronicle = TRACK.the(Chronicle.class);
    long newest = chronicle.newest();
    List<JsonNode> lines = new ArrayList<>();
    for (long at = 0; at < newest; ) {
      Chronicle.Page page = chronicle.after(at, newest);
      page.links().forEach(it -> lines.add(Json.read(it.line()).orElseThrow()));
      at = page.last();
    }
    return lines;
  }

  private static String seal(JsonNode line) {
    String content =
        hash(
            text(line, "id"),
            text(line, "at"),
            text(line, "kind"),
            text(line, "person"),
            Json.text(line, "estate").orElse("null"),
            text(line, "subject"));
    String number = Json.member(line, "number").orElseThrow().getNumberValue().toString();
    return hash(text(line, "previous"), number, text(line, "id"), content);
  }

  private static String hash(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(part.length()).append(':').append(part);
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static String text(JsonNode line, String name) {
    return Json.text(line, name).orElseThrow();
  }
}
