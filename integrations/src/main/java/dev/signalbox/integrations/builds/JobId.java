package dev.signalbox.integrations.builds;

/** By which its server knows one piece of a build. */
public record JobId(long value) {
  public JobId {
    if (value <= 0) {
      throw new IllegalArgumentException("%d is no job's id".formatted(value));
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
