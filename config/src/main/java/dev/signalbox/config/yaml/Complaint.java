package dev.signalbox.config.yaml;

import java.util.Comparator;

/** One thing that must be mended before the bot starts. */
public record Complaint(Place place, String sentence) implements Comparable<Complaint> {
  private static final Comparator<Complaint> ORDER =
      Comparator.comparing(Complaint::place).thenComparing(Complaint::sentence);

  @Override
  public int compareTo(Complaint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return place + ": " + sentence;
  }
}
