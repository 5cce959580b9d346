package dev.signalbox.integrations.builds;

/** By which its server knows a build; its number, which people see, is another. */
public record BuildId(long value) {
  public BuildId {
    if (value <= 0) {
      throw new IllegalArgumentException("%d is no build's id".formatted(value));
    }
  }

  /** As runbooks hand it on. */
  public static BuildId read(String written) {
    try {
      return new BuildId(Long.parseLong(written));
    } catch (NumberFormatException other) {
      throw new IllegalArgumentException("'%s' is no build's id".formatted(written), other);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
