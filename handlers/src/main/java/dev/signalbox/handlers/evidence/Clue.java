package dev.signalbox.handlers.evidence;

/**
 * What was seen of a site.
 *
 * @param says in a few words, without an end
 */
public record Clue(String site, Light light, String says) {
  public enum Light {
    /** As it ought to be. */
    WELL,
    /** Somebody should look at it. */
    ODD,
    /** It could not be seen, or nobody knows what it ought to be. */
    DARK
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
