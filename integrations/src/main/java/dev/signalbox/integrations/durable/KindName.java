package dev.signalbox.integrations.durable;

/** Stored with the work, so it is never renamed. */
public record KindName(String value) {
  public KindName {
    if (!value.matches("[a-z][a-z-]{1,60}")) {
      throw new IllegalArgumentException("'%s' is not the name of a kind of work".formatted(value));
    }
  }
}
