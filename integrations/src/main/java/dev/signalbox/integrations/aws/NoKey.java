package dev.signalbox.integrations.aws;

/** There is nothing that a request could be signed with. */
final class NoKey extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String why;

  NoKey(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  String why() {
    return why;
  }
}
