package dev.signalbox.handlers.run;

class CancelRaceOnPostgresTest extends CancelRaceContract {
  CancelRaceOnPostgresTest() {
    super(Databases.POSTGRES);
  }
}
