package dev.signalbox.integrations.builds;

import dev.signalbox.config.secret.LooksLikeSecret;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a job has printed, as people would see it in a terminal, without what nobody may see. */
public record Printout(List<String> lines) {
  private static final Pattern COLOURS = Pattern.compile("\\u001B\\[[0-9;]*[A-Za-z]");

  /** Where a part of it begins and ends, for their own pages. */
  private static final Pattern FOLDS = Pattern.compile("travis_(?:fold|time):\\S*");

  public Printout {
    lines = List.copyOf(lines);
  }

  public static Printout of(String printed) {
    return new Printout(
        Arrays.stream(printed.split("\r*\n", -1))
            .map(Printout::plain)
            .filter(it -> !it.isBlank())
            .toList());
  }

  /** What comes after a return is written over what stood before it. */
  private static String plain(String line) {
    String seen = line.substring(line.lastIndexOf('\r') + 1);
    String bare = FOLDS.matcher(COLOURS.matcher(seen).replaceAll("")).replaceAll("");
    Optional<String> secret = LooksLikeSecret.in(bare);
    return secret.map("[a line that holds %s]"::formatted).orElseGet(bare::stripTrailing);
  }

  public String tail(int count) {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }
}
