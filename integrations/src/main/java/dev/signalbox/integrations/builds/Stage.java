package dev.signalbox.integrations.builds;

/** How far a build has come, or a job of it. */
public enum Stage {
  CREATED("is created", false),
  QUEUED("is queued", false),
  RECEIVED("is received", false),
  STARTED("has started", false),
  PASSED("has passed", true),
  FAILED("has failed", true),
  /** Something was in its way before it could fail by itself. */
  ERRORED("has broken off", true),
  CANCELLED("was cancelled", true);

  private final String says;
  private final boolean over;

  Stage(String says, boolean over) {
    this.says = says;
    this.over = over;
  }

  /** As a sentence goes on after its name. */
  public String says() {
    return says;
  }

  public boolean isOver() {
    return over;
  }
}
