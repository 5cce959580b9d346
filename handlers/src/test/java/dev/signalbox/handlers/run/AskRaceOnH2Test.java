package dev.signalbox.handlers.run;

class AskRaceOnH2Test extends AskRaceContract {
  AskRaceOnH2Test() {
    super(Databases.H2);
  }
}
