package dev.signalbox.handlers.run;

class LockRaceOnPostgresTest extends LockRaceContract {
  LockRaceOnPostgresTest() {
    super(Databases.POSTGRES);
  }
}
