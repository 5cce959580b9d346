package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.rds.RdsClient;
import software.amazon.awssdk.services.rds.model.RdsException;

/** How RDS is looked at: lists come in pages, and that a thing is absent it says as an error. */
record RdsLooks(AwsClient<RdsClient> rds, Connection.Aws account, String doing) {
  private static final int MOST = 200;
  private static final Pattern ABSENT =
      Pattern.compile("(DBInstance|DBSnapshot|DBInstanceAutomatedBackup)NotFound(Fault)?");

  <T> Asked<Optional<T>> one(RdsPage.Turning<T> turning) {
    return page(turning, Optional.empty())
        .then(
            page ->
                page.items().size() <= 1
                    ? new Asked.Told<>(page.items().stream().findFirst())
                    : AwsClient.garbled(doing));
  }

  <T> Asked<List<T>> all(RdsPage.Turning<T> turning) {
    List<T> all = new ArrayList<>();
    Optional<String> marker = Optional.empty();
    for (int number = 1; number <= MOST; number++) {
      Asked<RdsPage<T>> asked = page(turning, marker);
      if (asked instanceof Asked.Troubled<RdsPage<T>>(Trouble trouble)) {
        return new Asked.Troubled<>(trouble);
      }
      RdsPage<T> page = ((Asked.Told<RdsPage<T>>) asked).value();
      all.addAll(page.items());
      marker = page.next();
      if (marker.isEmpty()) {
        return new Asked.Told<>(List.copyOf(all));
      }
    }
    return AwsClient.garbled(doing);
  }

  private <T> Asked<RdsPage<T>> page(RdsPage.Turning<T> turning, Optional<String> marker) {
    return rds.ask(
        account,
        doing,
        client -> {
          try {
            return turning
                .page(client, marker)
                .<Asked<RdsPage<T>>>map(Asked.Told::new)
                .orElseGet(() -> AwsClient.garbled(doing));
          } catch (RdsException refused) {
            if (marker.isEmpty() && isAbsence(refused)) {
              return new Asked.Told<>(RdsPage.blank());
            }
            throw refused;
          }
        });
  }

  private static boolean isAbsence(RdsException refused) {
    return Optional.ofNullable(refused.awsErrorDetails())
        .flatMap(it -> Optional.ofNullable(it.errorCode()))
        .filter(it -> ABSENT.matcher(it).matches())
        .isPresent();
  }
}
