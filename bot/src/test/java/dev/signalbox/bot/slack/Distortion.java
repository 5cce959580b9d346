package dev.signalbox.bot.slack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that are nearly right, and others that never were. */
final class Distortion {
  private final Random random;

  Distortion(Random random) {
    this.random = random;
  }

  String of(int turn) {
    String whole = whole(turn + "." + random.nextInt(1_000_000));
    return switch (random.nextInt(8)) {
      case 0 -> whole;
      case 1 -> whole.substring(0, random.nextInt(whole.length()));
      case 2 -> flipped(whole);
      case 3 -> whole.replace("%22", "%2").replace("\"", "");
      case 4 -> "payload=" + "%5B".repeat(random.nextInt(5_000));
      case 5 -> "{\"type\":".repeat(random.nextInt(1, 3_000));
      case 6 -> noise();
      default -> swapped(whole);
    };
  }

  private String whole(String id) {
    return switch (random.nextInt(6)) {
      case 0 -> Payloads.command("status " + noise(), id);
      case 1 -> Payloads.press(id, "approve:1", noise());
      case 2 -> Payloads.refined(id);
      case 3 -> Payloads.submitted(id);
      case 4 -> "{\"type\":\"url_verification\",\"challenge\":\"" + id + "\"}";
      default -> Payloads.event("Ev" + id, Payloads.mention("<@U0BOT> " + noise()));
    };
  }

  private String flipped(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The right names with values of the wrong kind. */
  private String swapped(String text) {
    List<String> kinds = List.of("null", "[]", "{}", "1", "\"\"", "true");
    String kind = Payloads.encoded(kinds.get(random.nextInt(kinds.size())));
    return text.replace("%22T0BOX%22", kind)
        .replace("%22view%22%3A%7B", "%22view%22%3A%7B%22state%22%3A" + kind + "%2C")
        .replace("\"T0BOX\"", kinds.get(random.nextInt(kinds.size())));
  }

  private String noise() {
    return random
        .ints(random.nextInt(60), 1, 0x2000)
        .filter(Character::isDefined)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
