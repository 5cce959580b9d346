package dev.signalbox.handlers.action;

/**
 * The name under which a neighbour knows what we asked of it. A try that failed for certain gets
 * the next number; a crash never changes it.
 */
public record Token(String run, String step, int tries) {
  public static final int FIRST = 1;

  /** Of something else that the same try has done, so that it is known by a name of its own. */
  public Token part(String name) {
    return new Token(run, step + "@" + name, tries);
  }

  public String value() {
    return "%s/%s/%d".formatted(run, step, tries);
  }

  @Override
  public String toString() {
    return value();
  }
}
