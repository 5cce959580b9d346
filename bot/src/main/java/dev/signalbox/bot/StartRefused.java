package dev.signalbox.bot;

/** Starting would be wrong; the sentence is all that people need to read. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartRefused(String sentence) {
    super(sentence);
  }
}
