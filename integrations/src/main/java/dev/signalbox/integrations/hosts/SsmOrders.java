package dev.signalbox.integrations.hosts;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.Command;
import software.amazon.awssdk.services.ssm.model.CommandFilter;
import software.amazon.awssdk.services.ssm.model.CommandFilterKey;

/** What AWS has to bring to a host still. */
record SsmOrders(SsmClient client, SsmTarget to, Clock clock) {
  /** Far longer than an order can be under way. */
  private static final Duration BACK = Duration.ofMinutes(15);

  boolean underWay(String mark) {
    String since = clock.instant().minus(BACK).truncatedTo(ChronoUnit.SECONDS).toString();
    CommandFilter late =
        CommandFilter.builder().key(CommandFilterKey.INVOKED_AFTER).value(since).build();
    return client.listCommandsPaginator(it -> it.instanceId(to.instance()).filters(late)).stream()
        .flatMap(page -> page.commands().stream())
        .anyMatch(command -> mark.equals(command.comment()) && isUnderWay(command));
  }

  private static boolean isUnderWay(Command command) {
    return switch (command.status()) {
      case PENDING, IN_PROGRESS, CANCELLING, UNKNOWN_TO_SDK_VERSION -> true;
      case SUCCESS, CANCELLED, FAILED, TIMED_OUT -> false;
      case null -> true;
    };
  }
}
