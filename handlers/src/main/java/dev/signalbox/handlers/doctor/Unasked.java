package dev.signalbox.handlers.doctor;

/** What a check tells where another one names the trouble already. */
final class Unasked {
  static final Finding FOR_THE_TOKEN =
      new Finding.Mind("Slack could not be asked", "mend what the token's line says first");

  static final Finding FOR_THE_DATABASE =
      new Finding.Mind("the database could not be asked", "see the database's line");

  private Unasked() {}
}
