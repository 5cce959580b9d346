package dev.signalbox.integrations.pipelines.gitlab;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a job prints, as people would see it in a terminal. */
final class Printed {
  private static final Pattern COLOURS = Pattern.compile("\\u001B\\[[0-9;]*[A-Za-z]");

  /** Newer runners put the time and the stream before each line. */
  private static final Pattern STAMP =
      Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z \\d\\d[OE][ +]");

  private Printed() {}

  static String tail(String printed, int lines) {
    List<String> all =
        Arrays.stream(printed.split("\r*\n", -1))
            .map(Printed::plain)
            .filter(it -> !it.isBlank())
            .toList();
    return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
  }

  /** What comes after a return is written over what stood before it; so are marks of sections. */
  private static String plain(String line) {
    String seen = line.substring(line.lastIndexOf('\r') + 1);
    return COLOURS.matcher(STAMP.matcher(seen).replaceFirst("")).replaceAll("").stripTrailing();
  }
}
