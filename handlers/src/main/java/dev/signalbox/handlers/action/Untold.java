package dev.signalbox.handlers.action;

/** What has to be known before anything is done cannot be told now; it may be later. */
public final class Untold extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Untold(String why) {
    super(why);
  }

  public String why() {
    return String.valueOf(getMessage());
  }
}
