package dev.signalbox.integrations.probes;

/** What a resolver is asked. */
public record Question(String name, Kind kind) {
  /** The records that we ask for. */
  public enum Kind {
    A(1),
    CNAME(5),
    TXT(16),
    AAAA(28);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** As the protocol counts them. */
    int number() {
      return number;
    }
  }

  @Override
  public String toString() {
    return "%s of %s".formatted(kind, name);
  }
}
