package dev.signalbox.handlers.run;

class RolesRaceOnPostgresTest extends RolesRaceContract {
  RolesRaceOnPostgresTest() {
    super(Databases.POSTGRES);
  }
}
