package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.ledger.Fingerprint;
import java.util.Locale;

/** What people call some users: {@code pilot}. */
record Label(String text) {
  private static final int LONGEST = 200;
  private static final int NAME = 40;
  private static final int DIGITS = 24;

  Label {
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** The same words are the same batch, so that a yes to it is a yes to whom they name. */
  Batch batch(String estate, Schema schema, String text) {
    String digest =
        Fingerprint.of(estate, this.text, schema.next(Part.KEY), schema.next(Part.SAFE), text);
    return new Batch("%s@%s".formatted(name(), digest.substring(0, DIGITS)));
  }

  /** Found again by whoever carries out the same step. */
  Batch batch(Token token) {
    return new Batch("%s@%s".formatted(name(), Marks.deed(token)));
  }

  /** As the name of something. */
  String name() {
    String name = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return name.length() <= NAME ? name : name.substring(0, NAME);
  }

  @Override
  public String toString() {
    return text;
  }
}
