package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Span;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Writes messages by chance, the same ones for the same seed, and remembers what it said. */
final class Scribe {
  static final List<String> SECRETS =
      List.of(
          "AKIAIOSFODNN7EXAMPLE",
          "ASIAY34FZKBOKMUTVV7A",
          "glpat-Zx9_k2LmN4pQr6sT8uVw",
          "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
          "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy",
          "xapp-1-A0123-456-abcdef0123456789",
          "https://bot:hunter2secret@example.org/x",
          "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAKC\n-----END RSA PRIVATE KEY-----");
  private static final List<Button.Look> LOOKS =
      List.of(Button.Look.PLAIN, Button.Look.GOOD, Button.Look.GRAVE);
  private static final List<String> ODD =
      List.of(
          "&", "<!channel>", "a<b>c", "&amp;", "`tick`", "*st*ar*", "😀👩‍🚀", "日本語", "<@U0OPS1>");

  final List<String> said = new ArrayList<>();
  private final Random chance;

  Scribe(long seed) {
    chance = new Random(seed);
  }

  Message message() {
    List<Piece> pieces = list(12, this::piece);
    return new Message(words(), pieces);
  }

  Piece piece() {
    return switch (chance.nextInt(9)) {
      case 0 -> new Piece.Heading(text());
      case 1, 2 -> new Piece.Paragraph(words());
      case 3 -> new Piece.Facts(list(14, () -> new Piece.Fact(text(), words())));
      case 4 -> new Piece.Verbatim(text());
      case 5 -> new Piece.Aside(words());
      case 6 -> new Piece.Rule();
      case 7 -> new Piece.Attached("lines.jsonl", text());
      default -> new Piece.Buttons(list(30, this::button));
    };
  }

  private Button button() {
    String value = "v".repeat(chance.nextInt(2001));
    Optional<Button.Question> asks =
        chance.nextBoolean()
            ? Optional.empty()
            : Optional.of(new Button.Question(brief(), text(), brief(), brief()));
    var look = LOOKS.get(chance.nextInt(LOOKS.size()));
    return new Button(brief(), new Button.Press("run.approve", value), look, asks, address());
  }

  private Optional<URI> address() {
    return chance.nextInt(5) > 0
        ? Optional.empty()
        : Optional.of(URI.create("https://ci.example.org/?q=" + "x".repeat(chance.nextInt(4000))));
  }

  Words words() {
    return new Words(list(6, this::span));
  }

  private Span span() {
    return switch (chance.nextInt(13)) {
      case 0 -> new Span.Bold(text());
      case 1 -> new Span.Code(text());
      case 2 -> new Span.Person(new UserId("U0OPS1"));
      case 3 -> new Span.Group("S0OPS");
      case 4 -> new Span.Channel(new ChannelId("C0OPS"));
      case 5 -> new Span.Link(text(), URI.create("https://example.org/a?b=c&d=%7C"));
      case 6 -> new Span.Moment(Instant.ofEpochSecond(1_763_629_200));
      case 7 -> new Span.Plain(" " + SECRETS.get(chance.nextInt(SECRETS.size())) + " ");
      case 8 -> new Span.Everybody(Span.Whom.HERE);
      default -> new Span.Plain(text());
    };
  }

  /** Mostly short, now and then 50,000 characters, with and without spaces. */
  String text() {
    int size =
        chance.nextInt(200) == 0 ? 50_000 : chance.nextInt(chance.nextInt(4) == 0 ? 400 : 40);
    String space = chance.nextInt(6) == 0 ? "" : chance.nextInt(4) == 0 ? "\n" : " ";
    var text = new StringBuilder();
    while (text.length() < size) {
      text.append(chance.nextInt(5) == 0 ? ODD.get(chance.nextInt(ODD.size())) : word());
      text.append(space);
    }
    said.add(text.toString());
    return text.toString();
  }

  private String brief() {
    String brief = "b" + word() + (chance.nextInt(10) == 0 ? word().repeat(20) : "");
    said.add(brief);
    return brief;
  }

  private String word() {
    return "w" + Integer.toString(chance.nextInt(1_000_000), 36);
  }

  private <T> List<T> list(int most, Supplier<T> one) {
    return IntStream.range(0, chance.nextInt(most + 1)).mapToObj(_ -> one.get()).toList();
  }
}
