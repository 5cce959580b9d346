package dev.signalbox.integrations.databases;

import java.util.List;
import java.util.Optional;

/**
 * Where a database stands, and what may reach it.
 *
 * @param subnets the group of them; empty where the account's usual one is meant
 * @param guards its security groups; none where the network's usual one is meant
 */
public record Network(Optional<String> subnets, List<String> guards) {
  /** Where nothing is said, and mostly nobody reaches it. */
  public static final Network USUAL = new Network(Optional.empty(), List.of());

  public Network {
    guards = guards.stream().sorted().toList();
  }
}
