package dev.signalbox.handlers.run;

final class BalanceOnH2Test extends BalanceContract {
  @Override
  Databases database() {
    return Databases.H2;
  }
}
