package dev.signalbox.integrations.backups;

import static dev.signalbox.integrations.backups.Dumps.STORED;
import static dev.signalbox.integrations.backups.Dumps.UPSTREAM;
import static dev.signalbox.integrations.backups.Dumps.WHOLE;
import static dev.signalbox.integrations.backups.Dumps.key;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.BadDaysOfAws;
import dev.signalbox.integrations.calls.Asked;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;

/** A look at S3 makes of a bad day what every look at AWS does. */
final class S3LookTest extends BadDaysOfAws {
  private final MockS3 kept = new MockS3();

  @BeforeEach
  void keep() {
    kept.put(key("20230627"), new MockS3.Kept(WHOLE, STORED, Optional.empty()));
  }

  @Override
  protected BiFunction<AwsClients, Connection.Aws, Asked<?>> look() {
    return (clients, account) ->
        new S3Archive(clients).shelf(new Bucket(account, MockS3.BUCKET), UPSTREAM);
  }

  @Override
  protected void refuses(int status, String code) {
    mock.refusesAsRest(status, code);
  }

  @Override
  protected void well() {
    mock.answersAs(kept);
  }
}
