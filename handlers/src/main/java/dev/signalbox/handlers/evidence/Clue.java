package dev.signalbox.handlers.evidence;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;

/**
 * What was seen of a site.
 *
 * @param says in a few words, without an end
 */
public record Clue(String site, Light light, String says) {
  public enum Light {
    /** As it ought to be. */
    WELL(":large_green_circle:"),
    /** Somebody should look at it. */
    ODD(":red_circle:"),
    /** It could not be seen, or nobody knows what it ought to be. */
    DARK(":large_yellow_circle:");

    private final String circle;

    Light(String circle) {
      this.circle = circle;
    }

    /** As people see it in a row. */
    public String circle() {
      return circle;
    }
  }

  /** What nobody tells is not seen. */
  public static Clue of(String site, Asked<Clue> asked) {
    return switch (asked) {
      case Asked.Troubled<Clue>(Trouble trouble) -> dark(site, trouble.says());
      case Asked.Told<Clue>(Clue clue) -> clue;
    };
  }

  public static Clue well(String site, String says) {
    return new Clue(site, Light.WELL, says);
  }

  public static Clue odd(String site, String says) {
    return new Clue(site, Light.ODD, says);
  }

  public static Clue dark(String site, String says) {
    return new Clue(site, Light.DARK, says);
  }
}
