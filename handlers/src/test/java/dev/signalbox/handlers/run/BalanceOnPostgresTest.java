package dev.signalbox.handlers.run;

final class BalanceOnPostgresTest extends BalanceContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }
}
