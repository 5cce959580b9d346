package dev.signalbox.handlers.release;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site says of itself at the foot of its first page.
 *
 * @param pattern of the releases of its estate
 */
record Footer(URI at, String page, String pattern) {
  private static final String ALONE = "(?<![\\w.-])(?:%s)(?![\\w-]|\\.\\w)";
  private static final Pattern FOOT =
      Pattern.compile("<footer\\b.*?</footer>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** As it is written there, and not as the beginning of another one. */
  boolean says(String release) {
    return Pattern.compile(ALONE.formatted(Pattern.quote(release))).matcher(page).find();
  }

  /** Which of the estate's releases it names; at its foot, where the page has one. */
  Optional<String> version() {
    Matcher foot = FOOT.matcher(page);
    String where = foot.find() ? foot.group() : page;
    return Pattern.compile(ALONE.formatted(pattern))
        .matcher(where)
        .results()
        .map(it -> it.group())
        .findFirst();
  }

  String told() {
    return version()
        .map(it -> "%s says %s".formatted(at, it))
        .orElseGet(() -> "%s names no release".formatted(at));
  }
}
