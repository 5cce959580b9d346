package dev.signalbox.handlers.plan;

import java.util.List;
import java.util.stream.Collectors;

/** What steps find before anything is done, as people read it. */
public final class Finds {
  /** Before each of several things. */
  public static final String EACH = "– ";

  private static final int MOST = 10;

  private Finds() {}

  /** Several things are a list. */
  static String of(String step, String found) {
    List<String> lines = found.lines().toList();
    if (lines.size() < 2) {
      return "%s: %s".formatted(step, found);
    }
    String first =
        lines.stream().limit(MOST).map(it -> "\n" + EACH + it).collect(Collectors.joining());
    int more = lines.size() - MOST;
    return step + ":" + first + (more > 0 ? "\n%sand %d more".formatted(EACH, more) : "");
  }

  /** What is another thing by now; of a list, only those lines. */
  static String moved(String was, String now) {
    return "was %s and is %s".formatted(without(was, now), without(now, was));
  }

  private static String without(String some, String others) {
    List<String> gone = others.lines().toList();
    List<String> left = some.lines().filter(it -> !gone.contains(it)).toList();
    return left.isEmpty() ? some : String.join(", ", left);
  }
}
