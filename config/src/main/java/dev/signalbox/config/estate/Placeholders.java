package dev.signalbox.config.estate;

import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The {@code ${name}}s in a text of an estate's file. */
final class Placeholders {
  private static final Pattern FORM = Pattern.compile("\\$\\{([^}]*)}?");

  private Placeholders() {}

  static List<String> in(String text) {
    return FORM.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  static List<MatchResult> places(Node.Text text) {
    return FORM.matcher(text.value()).results().toList();
  }
}
