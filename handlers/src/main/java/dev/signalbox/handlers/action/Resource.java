package dev.signalbox.handlers.action;

/**
 * Something of an estate that no two runs may change at once, as people call it: {@code record
 * gigadb.org A}.
 */
public record Resource(String name) implements Comparable<Resource> {
  private static final int LONGEST = 120;

  public Resource {
    if (name.isBlank() || name.contains(",") || name.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a thing that is changed is called like 'record gigadb.org A', not '%s'".formatted(name));
    }
  }

  @Override
  public int compareTo(Resource other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
