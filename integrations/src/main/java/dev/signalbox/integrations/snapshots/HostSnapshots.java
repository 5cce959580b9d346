package dev.signalbox.integrations.snapshots;

import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As the estate's own program prints them, one in each line. */
@InEarnest
@Singleton
final class HostSnapshots implements DiskSnapshots {
  private static final Pattern LINE =
      Pattern.compile("([a-z0-9][a-z0-9._-]{0,99})\\|([^|\\s]{1,200})\\|([^|\\s]+)\\|([A-Z]+)");
  private static final String READY = "READY";

  private final Shell shell;

  HostSnapshots(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Asked<List<DiskSnapshot>> of(Host host, Snapshots said) {
    String doing = "listing the snapshots of " + host;
    return shell
        .ask(host, doing, Script.running(said.list()))
        .then(printed -> read(doing, printed));
  }

  /** Of a list that is understood in part nobody knows what is missing. */
  private static Asked<List<DiskSnapshot>> read(String doing, Printed printed) {
    List<Optional<DiskSnapshot>> lines =
        printed.body().lines().filter(it -> !it.isBlank()).map(HostSnapshots::snapshot).toList();
    return lines.stream().anyMatch(Optional::isEmpty)
        ? new Asked.Troubled<>(
            new Trouble(doing, Kind.GARBLED, "a line of it is not like name|disk|moment|status"))
        : new Asked.Told<>(lines.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<DiskSnapshot> snapshot(String line) {
    Matcher parts = LINE.matcher(line.strip());
    try {
      return parts.matches()
          ? Optional.of(
              new DiskSnapshot(
                  parts.group(1),
                  parts.group(2),
                  OffsetDateTime.parse(parts.group(3)).toInstant(),
                  parts.group(4).equals(READY)))
          : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
