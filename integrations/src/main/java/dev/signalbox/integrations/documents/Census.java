package dev.signalbox.integrations.documents;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** How many documents there are of each type and schema version; designs are not counted. */
public record Census(SequencedMap<Sort, Long> counts) {
  private static final String NONE = "";

  public Census {
    counts = Collections.unmodifiableSequencedMap(new TreeMap<>(counts));
  }

  /**
   * @param type and schemaVersion: nothing where a document tells none
   */
  public record Sort(String type, String schemaVersion) implements Comparable<Sort> {
    @Override
    public int compareTo(Sort other) {
      int types = type.compareTo(other.type);
      return types == 0 ? schemaVersion.compareTo(other.schemaVersion) : types;
    }
  }

  public long of(String type) {
    return counts.entrySet().stream()
        .filter(it -> it.getKey().type().equals(type))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** That which most of a type have; the newer one, where as many have another. */
  public Optional<String> usualVersion(String type) {
    return counts.entrySet().stream()
        .filter(it -> it.getKey().type().equals(type))
        .max(
            Map.Entry.<Sort, Long>comparingByValue()
                .thenComparing(it -> it.getKey().schemaVersion()))
        .map(it -> it.getKey().schemaVersion());
  }

  static final class Count {
    private final TreeMap<Sort, Long> counts = new TreeMap<>();

    void add(List<Document> some) {
      some.stream()
          .filter(it -> !it.id().isDesign())
          .map(it -> new Sort(it.type().orElse(NONE), it.schemaVersion().orElse(NONE)))
          .forEach(it -> counts.merge(it, 1L, Long::sum));
    }

    Census census() {
      return new Census(counts);
    }
  }
}
