package dev.signalbox.config.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML file, as typed: no scalar has been turned into a number, a date or a boolean.
 */
public sealed interface Node {
  Place place();

  /**
   * A scalar.
   *
   * @param plain written without quotes
   * @param verbatim the file's characters are the value's, one for one, so that a place inside can
   *     be told
   */
  record Text(Place place, String value, boolean plain, boolean verbatim) implements Node {
    public Place at(int index) {
      if (!verbatim) {
        return place;
      }
      int before = value.codePointCount(0, index) + (plain ? 0 : 1);
      return new Place(place.file(), place.line(), place.column() + before);
    }
  }

  record Listing(Place place, List<Node> items) implements Node {
    public Listing {
      items = List.copyOf(items);
    }
  }

  record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
    }

    public Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }
  }

  record Entry(Text key, Node value) {
    public String name() {
      return key.value();
    }

    public Place place() {
      return key.place();
    }
  }
}
