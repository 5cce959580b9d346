package dev.signalbox.integrations.disks;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import dev.signalbox.integrations.hosts.ShellFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As {@code df} tells it in the form that POSIX gives it. */
@InEarnest
@Singleton
final class HostDisks implements Disks {
  private static final ShellFile DISKS = new ShellFile(HostDisks.class, "disks.sh");
  private static final Pattern LINE = Pattern.compile("([0-9]{1,3})% (/.*)");

  private final Shell shell;

  HostDisks(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Asked<List<Disk>> of(Host host) {
    String doing = "looking how full the disks of %s are".formatted(host);
    return shell.ask(host, doing, Script.of(DISKS)).then(printed -> read(doing, printed));
  }

  /** A host without a disk of its own has told nothing that can be relied on. */
  private static Asked<List<Disk>> read(String doing, Printed printed) {
    List<Optional<Disk>> lines =
        printed.body().lines().filter(it -> !it.isBlank()).map(HostDisks::disk).toList();
    return lines.isEmpty() || lines.stream().anyMatch(Optional::isEmpty)
        ? new Asked.Troubled<>(new Trouble(doing, Kind.GARBLED, "what df says means nothing"))
        : new Asked.Told<>(lines.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<Disk> disk(String line) {
    Matcher parts = LINE.matcher(line);
    return parts.matches()
        ? Optional.of(new Disk(parts.group(2), Integer.parseInt(parts.group(1))))
        : Optional.empty();
  }
}
