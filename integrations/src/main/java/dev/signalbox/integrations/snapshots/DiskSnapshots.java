package dev.signalbox.integrations.snapshots;

import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import java.util.List;

/** Tells which snapshots there are, those that are not ready among them. */
@FunctionalInterface
public interface DiskSnapshots {
  Asked<List<DiskSnapshot>> of(Host host, Snapshots said);
}
