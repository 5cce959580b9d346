package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceEndpointKey;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.regions.ServicePartitionMetadata;

/** A service that has one address for all regions: people and their keys, names and zones. */
public record Everywhere(ServiceMetadata there) implements ServiceMetadata {
  /** What it keeps is the same in all regions; what asks for it is signed for one. */
  public static Connection.Aws of(Connection.Aws account) {
    return new Connection.Aws(
        account.reach(), Region.US_EAST_1.id(), account.login(), account.expect());
  }

  @Override
  public URI endpointFor(ServiceEndpointKey key) {
    return there.endpointFor(Region.AWS_GLOBAL);
  }

  @Override
  public Region signingRegion(ServiceEndpointKey key) {
    return Region.US_EAST_1;
  }

  @Override
  public List<Region> regions() {
    return there.regions();
  }

  @Override
  public List<ServicePartitionMetadata> servicePartitions() {
    return there.servicePartitions();
  }
}
