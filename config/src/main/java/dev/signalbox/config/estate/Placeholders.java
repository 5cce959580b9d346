package dev.signalbox.config.estate;

import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code ${name}}s in a text of an estate's file. */
final class Placeholders {
  private static final Pattern FORM = Pattern.compile("\\$\\{([^}]*)}?");

  private Placeholders() {}

  static List<String> in(String text) {
    return FORM.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  /** Foreign words stay as they are, also where they look like a placeholder themselves. */
  static String filled(String text, Map<String, String> values) {
    return FORM.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
  }

  private static String value(String name, Map<String, String> values) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("nobody knows its '%s'".formatted(name)));
  }

  /** What is wrong with these values for that text, as the linter says it. */
  static Optional<String> misfit(String text, Map<String, String> values) {
    List<String> wanted = in(text);
    Optional<String> missing =
        wanted.stream()
            .filter(it -> !values.containsKey(it))
            .findFirst()
            .map("needs value '%s'"::formatted);
    return missing.or(
        () ->
            values.keySet().stream()
                .filter(it -> !wanted.contains(it))
                .sorted()
                .findFirst()
                .map("has no value '%s'"::formatted));
  }

  static List<MatchResult> places(Node.Text text) {
    return FORM.matcher(text.value()).results().toList();
  }
}
