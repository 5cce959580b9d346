package dev.signalbox.config.type;

import java.net.URI;
import java.net.URISyntaxException;

/** Types whose values are written out. */
public enum Literal implements Type {
  TEXT("text", "any words", "(?s).*"),
  LINE("line", "one line of words", "\\V*\\S\\V*"),
  WORD("word", "eu-west-1", Form.WORD),
  COUNT("count", "50", "0|[1-9][0-9]{0,8}"),
  SIZE("size", "500kB, 8MB, 2GB", Form.OWN),
  DURATION("duration", "90s, 30m, 4h, 3d", Form.OWN),
  URL("url", "https://example.org/page", Form.OWN),
  FLAG("flag", "true, false", "true|false"),
  WEEKDAY_TIME("weekday-time", "TUE 10:00", "(MON|TUE|WED|THU|FRI|SAT|SUN) " + Form.TIME),
  RELEASE_TAG("release-tag", "v4.3.5", Form.WORD),
  SNAPSHOT_WISH(
      "snapshot-wish", "newest, 2026-11-20 14:05", "newest|" + Form.DAY + " " + Form.TIME);

  private final String word;
  private final String example;
  private final String form;

  Literal(String word, String example, String form) {
    this.word = word;
    this.example = example;
    this.form = form;
  }

  @Override
  public String word() {
    return word;
  }

  public boolean fits(String value) {
    return switch (this) {
      case SIZE -> Measure.size(value).isPresent();
      case DURATION -> Measure.duration(value).isPresent();
      case URL -> isUrl(value);
      case TEXT, LINE, WORD, COUNT, FLAG, WEEKDAY_TIME, RELEASE_TAG, SNAPSHOT_WISH ->
          value.matches(form);
    };
  }

  public String refusal(String value) {
    return "'%s' is not %s like %s".formatted(value, aWord(), example);
  }

  private static boolean isUrl(String value) {
    try {
      URI uri = new URI(value);
      String scheme = String.valueOf(uri.getScheme());
      return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  /** Pieces of patterns; an enum's constants cannot see its own fields. */
  private static final class Form {
    static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    static final String OWN = "";

    private Form() {}
  }
}
