package dev.signalbox.handlers.watch;

import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a look came to.
 *
 * @param wrong what is wrong, in words that stay the same for as long as it does
 * @param headline all of it in a few words without an end
 * @param beside what is no line
 */
public record Findings(
    Light light, String wrong, String headline, List<Words> lines, List<Piece> beside) {
  public enum Light {
    WELL(":large_green_circle:"),
    /** A run is at it: what is seen is a snapshot of that. */
    MOVING(":large_yellow_circle:"),
    /** As it ought not to be, or nobody can tell. */
    WRONG(":red_circle:");

    private final String emoji;

    Light(String emoji) {
      this.emoji = emoji;
    }

    String emoji() {
      return emoji;
    }
  }

  public Findings {
    lines = List.copyOf(lines);
    beside = List.copyOf(beside);
  }

  public static Findings well(String headline, List<Words> lines) {
    return new Findings(Light.WELL, "", headline, lines, List.of());
  }

  public static Findings moving(String headline, List<Words> lines) {
    return new Findings(Light.MOVING, "", headline, lines, List.of());
  }

  public static Findings wrong(Collection<String> wrong, String headline, List<Words> lines) {
    return new Findings(
        Light.WRONG, String.join("\n", new TreeSet<>(wrong)), headline, lines, List.of());
  }

  Findings with(List<Piece> more) {
    return new Findings(light, wrong, headline, lines, more);
  }

  boolean isWrong() {
    return light == Light.WRONG;
  }

  /** The same under a name, in one line; what is wrong in as many as it needs. */
  Words told(String name) {
    Words words = Words.of(light.emoji() + " ").bold(name).and(": " + headline);
    for (Words line : isWrong() ? lines : List.<Words>of()) {
      words = words.and("\n• ").and(line);
    }
    return words;
  }
}
