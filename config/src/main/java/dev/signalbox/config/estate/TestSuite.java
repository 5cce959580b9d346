package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.math.BigDecimal;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Tests that are run where a commit is deployed, and what they have to show.
 *
 * @param command runs them; what it does there, they do
 * @param anywhere said as {@code protected}: on a protected environment, too
 * @param reads how a figure is found in what is printed, as its one group; others stand on a line
 *     of their own, as {@code median: 140}
 * @param most what figures may be at most
 * @param least what they have to be at least
 */
public record TestSuite(
    String title,
    CommandName command,
    boolean anywhere,
    SequencedMap<String, String> reads,
    SequencedMap<String, BigDecimal> most,
    SequencedMap<String, BigDecimal> least) {
  public TestSuite {
    reads = Ordered.copy(reads);
    most = Ordered.copy(most);
    least = Ordered.copy(least);
  }

  /** By name, so that people find each where it always is. */
  public SequencedSet<String> figures() {
    SequencedSet<String> names = new TreeSet<>(reads.keySet());
    names.addAll(most.keySet());
    names.addAll(least.keySet());
    return names;
  }
}
