package dev.signalbox.integrations.disks;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import java.util.List;

/** Looks at the disks that are a host's own; what it only borrows over the net is not told. */
@FunctionalInterface
public interface Disks {
  Asked<List<Disk>> of(Host host);
}
