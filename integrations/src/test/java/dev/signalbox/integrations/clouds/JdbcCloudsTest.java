package dev.signalbox.integrations.clouds;

final class JdbcCloudsTest extends CloudsContract {
  @Override
  protected CloudsStage stage() {
    return new MariaStage();
  }
}
