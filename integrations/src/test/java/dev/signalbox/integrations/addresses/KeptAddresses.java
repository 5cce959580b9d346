package dev.signalbox.integrations.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses as DescribeAddresses tells them. */
final class KeptAddresses {
  private final List<Address> kept = new ArrayList<>();

  String add(String name, boolean borne) {
    String ip = "16.162.0." + (kept.size() + 1);
    String host = "i-0abc" + kept.size();
    kept.add(
        new Address(name, ip, "eipalloc-" + kept.size(), Optional.of(host).filter(_ -> borne)));
    return ip;
  }

  String told(Map<String, String> asked) {
    Pattern wanted = pattern(asked.getOrDefault("Filter.1.Value.1", ""));
    boolean byName = "tag:Name".equals(asked.get("Filter.1.Name"));
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <DescribeAddressesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
      <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>
      <addressesSet>%s</addressesSet>
    </DescribeAddressesResponse>
    """
        .formatted(
            kept.stream()
                .filter(it -> wanted.matcher(byName ? it.name() : it.ip()).matches())
                .map(KeptAddresses::item)
                .collect(Collectors.joining()));
  }

  /** AWS takes stars in any filter. */
  private static Pattern pattern(String filter) {
    return Pattern.compile(Pattern.quote(filter).replace("*", "\\E.*\\Q"));
  }

  private static String item(Address address) {
    String borne =
        address
            .host()
            .map(
                it ->
                    "<associationId>eipassoc-1</associationId><instanceId>%s</instanceId>"
                        .formatted(it))
            .orElse("");
    return """
    <item><publicIp>%s</publicIp><allocationId>%s</allocationId><domain>vpc</domain>%s
    <tagSet><item><key>owner</key><value>ops</value></item>
    <item><key>Name</key><value>%s</value></item></tagSet></item>
    """
        .formatted(address.ip(), address.id(), borne, address.name());
  }
}
