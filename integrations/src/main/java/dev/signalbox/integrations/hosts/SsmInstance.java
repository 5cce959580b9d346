package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;
import software.amazon.awssdk.services.ssm.model.InstanceInformationStringFilter;
import software.amazon.awssdk.services.ssm.model.PingStatus;

/** The one host that a connection means: by its tag, or by its id. */
record SsmInstance(Connection.Ssm there, String doing) {
  private static final String TAG = "tag:";

  Asked<String> only(SsmClient client) {
    List<InstanceInformation> known =
        client.describeInstanceInformationPaginator(it -> it.filters(filter())).stream()
            .flatMap(page -> page.instanceInformationList().stream())
            .toList();
    List<String> online =
        known.stream()
            .filter(it -> it.pingStatus() == PingStatus.ONLINE)
            .map(InstanceInformation::instanceId)
            .toList();
    return online.size() == 1
        ? new Asked.Told<>(online.getFirst())
        : new Asked.Troubled<>(
            new Trouble(doing, Trouble.Kind.AMBIGUOUS, why(online, known.size())));
  }

  private InstanceInformationStringFilter filter() {
    String[] tag = there.instance().split("=", 2);
    return there.instance().startsWith(TAG)
        ? InstanceInformationStringFilter.builder().key(tag[0]).values(tag[1]).build()
        : InstanceInformationStringFilter.builder()
            .key("InstanceIds")
            .values(there.instance())
            .build();
  }

  private String why(List<String> online, int known) {
    return online.isEmpty()
        ? "no host with %s is online; %d known there".formatted(there.instance(), known)
        : "%d hosts with %s are online: %s"
            .formatted(
                online.size(),
                there.instance(),
                online.stream().sorted().collect(Collectors.joining(", ")));
  }
}
