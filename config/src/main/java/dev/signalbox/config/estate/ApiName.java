package dev.signalbox.config.estate;

/** What an estate's file calls a question to an API. */
public record ApiName(String value) {
  @Override
  public String toString() {
    return value;
  }
}
