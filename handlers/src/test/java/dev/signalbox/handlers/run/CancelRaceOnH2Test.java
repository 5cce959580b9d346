package dev.signalbox.handlers.run;

class CancelRaceOnH2Test extends CancelRaceContract {
  CancelRaceOnH2Test() {
    super(Databases.H2);
  }
}
