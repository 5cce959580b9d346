package dev.signalbox.integrations.levers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How something stands that is on or off. */
public enum Position {
  ON,
  OFF;

  private static final Pattern SOME = Pattern.compile("0*[1-9][0-9]{0,5}");

  /** What runs at all is on, however many times it runs. */
  static Optional<Position> read(String printed) {
    String word = printed.strip().toLowerCase(Locale.ROOT);
    if (word.equals("on") || SOME.matcher(word).matches()) {
      return Optional.of(ON);
    }
    return word.equals("off") || word.equals("0") ? Optional.of(OFF) : Optional.empty();
  }

  public String says() {
    return name().toLowerCase(Locale.ROOT);
  }
}
