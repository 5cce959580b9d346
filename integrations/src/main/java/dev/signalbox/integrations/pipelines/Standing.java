package dev.signalbox.integrations.pipelines;

/** Whether something stands in an environment; what is brought there anew opens it again. */
public enum Standing {
  OPEN("open"),
  STOPPING("being stopped"),
  STOPPED("stopped");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  /** As in a sentence: it is stopped. */
  public String word() {
    return word;
  }

  public boolean isOpen() {
    return this == OPEN;
  }
}
