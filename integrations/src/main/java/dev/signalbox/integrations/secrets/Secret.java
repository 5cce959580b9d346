package dev.signalbox.integrations.secrets;

/** A secret in clear, for as long as it takes to show it to whom it is meant for. */
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = value;
  }

  public String open() {
    return value;
  }

  @Override
  public String toString() {
    return "•••";
  }
}
