package dev.signalbox.integrations.clouds;

final class JdbcCloudsBadDaysTest extends CloudsBadDaysContract {
  @Override
  protected CloudsStage stage() {
    return new MariaStage();
  }
}
