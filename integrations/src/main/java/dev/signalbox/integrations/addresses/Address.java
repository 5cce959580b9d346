package dev.signalbox.integrations.addresses;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address of ours.
 *
 * @param name empty where nobody gave it one
 * @param id under which the account keeps it
 * @param host what bears it now
 */
public record Address(String name, String ip, String id, Optional<String> host) {
  /** Whoever acts on a name acts on exactly one address that leads somewhere. */
  public static Asked<Address> only(String doing, List<Address> found) {
    if (found.isEmpty()) {
      return ambiguous(doing, "no address of that name is there");
    }
    if (found.size() > 1) {
      String ips = found.stream().map(Address::ip).sorted().collect(Collectors.joining(", "));
      return ambiguous(doing, "%d addresses have that name: %s".formatted(found.size(), ips));
    }
    Address one = found.getFirst();
    return one.host().isPresent()
        ? new Asked.Told<>(one)
        : ambiguous(doing, "%s has that name, and no host bears it".formatted(one.ip()));
  }

  private static Asked<Address> ambiguous(String doing, String why) {
    return new Asked.Troubled<>(new Trouble(doing, Kind.AMBIGUOUS, why));
  }
}
