package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.BadDaysOfAws;
import dev.signalbox.integrations.calls.Asked;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;

/** A look at RDS makes of a bad day what every look at AWS does. */
final class RdsLookTest extends BadDaysOfAws {
  private static final DatabaseName NAME = new DatabaseName("rds-server-live-gigadb");
  private final MockRds rds = new MockRds();

  @BeforeEach
  void keep() {
    rds.kept.put(new KeptRds.Instance(NAME.value(), "available", Network.USUAL, Map.of()));
  }

  @Override
  protected BiFunction<AwsClients, Connection.Aws, Asked<?>> look() {
    return (clients, account) -> new RdsDatabases(clients).find(account, NAME);
  }

  @Override
  protected void refuses(int status, String code) {
    mock.refusesAsQuery(status, code);
  }

  @Override
  protected void well() {
    mock.answersAs(rds);
  }
}
