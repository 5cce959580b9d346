package dev.signalbox.handlers.run;

class LockRaceOnH2Test extends LockRaceContract {
  LockRaceOnH2Test() {
    super(Databases.H2);
  }
}
