package dev.signalbox.handlers.run;

class AskRaceOnPostgresTest extends AskRaceContract {
  AskRaceOnPostgresTest() {
    super(Databases.POSTGRES);
  }
}
