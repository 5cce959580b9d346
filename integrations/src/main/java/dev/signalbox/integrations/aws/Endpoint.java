package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import java.net.URI;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;

/** Where a service of a connection is. */
public record Endpoint(Connection.Aws aws) {
  private static final String AMAZON = "amazonaws.com";

  /** Another address than Amazon's stands for all services. */
  public boolean isAmazons() {
    return AMAZON.equals(aws.reach().url().getHost());
  }

  /** The region's own, for STS too: a token of the global one opens no region that is opted in. */
  URI of(ServiceMetadata service) {
    return isAmazons()
        ? URI.create("https://" + service.endpointFor(Region.of(aws.region())))
        : aws.reach().url();
  }
}
