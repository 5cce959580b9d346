package dev.signalbox.handlers.run;

class RolesRaceOnH2Test extends RolesRaceContract {
  RolesRaceOnH2Test() {
    super(Databases.H2);
  }
}
