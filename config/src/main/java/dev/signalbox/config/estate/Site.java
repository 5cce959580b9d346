package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One complete infrastructure.
 *
 * @param project its repository on the pipelines' server
 * @param suffix of the names of its addresses: eip-gigadb-live-gigadb
 * @param probeAt where probes are sent instead of the public address
 */
public record Site(
    SiteName name,
    String title,
    Optional<String> project,
    Optional<String> suffix,
    SequencedMap<Purpose, ConnectionName> use,
    Optional<String> probeAt) {
  public Site {
    use = Ordered.copy(use);
  }
}
