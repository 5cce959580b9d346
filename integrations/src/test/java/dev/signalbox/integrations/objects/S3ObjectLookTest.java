package dev.signalbox.integrations.objects;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.BadDaysOfAws;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.calls.Asked;
import java.util.function.BiFunction;

/** A look at one object makes of a bad day what every look at AWS does. */
final class S3ObjectLookTest extends BadDaysOfAws {
  private static final String KEY = "users/pilot.json";

  @Override
  protected BiFunction<AwsClients, Connection.Aws, Asked<?>> look() {
    return (clients, account) ->
        new S3ObjectStore(clients)
            .read(new Spot(new Bucket(account, MockInbox.BUCKET), KEY), 10_000);
  }

  @Override
  protected void refuses(int status, String code) {
    mock.refusesAsRest(status, code);
  }

  @Override
  protected void well() {
    MockInbox inbox = new MockInbox();
    inbox.put(KEY, "[]".getBytes(UTF_8));
    mock.answersAs(inbox);
  }
}
