package dev.signalbox.integrations.builds;

/** By which its server knows that it was asked for a build. */
public record RequestId(long value) {
  public RequestId {
    if (value <= 0) {
      throw new IllegalArgumentException("%d is no request's id".formatted(value));
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
