package dev.signalbox.config.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What somebody probably meant: the known word that is fewest keystrokes away. */
public final class Nearest {
  private final String typed;

  private Nearest(String typed) {
    this.typed = typed;
  }

  public static Optional<String> to(String typed, Collection<String> known) {
    Nearest nearest = new Nearest(typed);
    ToIntFunction<String> distance = nearest::distance;
    return known.stream()
        .filter(word -> nearest.distance(word) <= nearest.tolerance(word))
        .min(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()));
  }

  /** {@code ; did you mean 'release'?} or nothing. */
  public static String hint(String typed, Collection<String> known) {
    return to(typed, known).map("; did you mean '%s'?"::formatted).orElse("");
  }

  /** {@code ; did you mean 'files'?} or, where nothing is near, all there is. */
  public static String hintOrAll(String typed, Collection<String> known) {
    return to(typed, known)
        .map("; did you mean '%s'?"::formatted)
        .orElseGet(() -> "; it has: " + (known.isEmpty() ? "none" : String.join(", ", known)));
  }

  private int tolerance(String word) {
    int length = Math.min(typed.length(), word.length());
    if (length <= 2) {
      return 0;
    }
    return length <= 4 ? 1 : Math.min(3, length / 3 + 1);
  }

  /** Keystrokes, where two neighbours changed round count as one. */
  private int distance(String word) {
    int[][] cost = new int[typed.length() + 1][word.length() + 1];
    for (int row = 0; row <= typed.length(); row++) {
      for (int column = 0; column <= word.length(); column++) {
        cost[row][column] =
            row == 0 || column == 0 ? row + column : cheapest(cost, word, row, column);
      }
    }
    return cost[typed.length()][word.length()];
  }

  private int cheapest(int[][] cost, String word, int row, int column) {
    boolean same = typed.charAt(row - 1) == word.charAt(column - 1);
    int best = cost[row - 1][column - 1] + (same ? 0 : 1);
    best = Math.min(best, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
    return turned(word, row, column) ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
  }

  private boolean turned(String word, int row, int column) {
    return row > 1
        && column > 1
        && typed.charAt(row - 1) == word.charAt(column - 2)
        && typed.charAt(row - 2) == word.charAt(column - 1);
  }
}
