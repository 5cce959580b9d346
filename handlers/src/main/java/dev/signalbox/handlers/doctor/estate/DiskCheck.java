package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.disks.Disk;
import dev.signalbox.integrations.disks.Disks;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A full disk is met in the middle of a dump, which is too late. */
@Singleton
final class DiskCheck implements EstateCheck {
  private final Disks disks;

  DiskCheck(Disks disks) {
    this.disks = disks;
  }

  @Override
  public String about() {
    return "disks";
  }

  @Override
  public Finding look(Estate estate) {
    return Tally.of(
            Round.USUAL.ask(hosts(estate), disks::of).entrySet().stream()
                .map(it -> Tally.judged(it.getValue(), all -> judged(it.getKey(), all))))
        .in(well -> well.isEmpty() ? "no host is known" : String.join("; ", well));
  }

  private static List<Host> hosts(Estate estate) {
    Hosts of = new Hosts(estate);
    Stream<Optional<Host>> sites =
        estate.topology().sites().sequencedValues().stream().map(it -> of.of(it));
    Stream<Optional<Host>> environments =
        estate.topology().environments().sequencedValues().stream().map(it -> of.of(it));
    return Stream.concat(sites, environments).flatMap(Optional::stream).distinct().toList();
  }

  private static Finding judged(Host host, List<Disk> all) {
    return Tally.of(all.stream().map(it -> judged(host, it)))
        .in(well -> "%s: %s".formatted(host, String.join(", ", well)));
  }

  private static Finding judged(Host host, Disk disk) {
    return disk.isFull()
        ? new Finding.Wrong(
            "%s of %s is %d %% full".formatted(disk.path(), host, disk.full()),
            "make room there before the next dump; uploads that failed leave theirs behind")
        : new Finding.Well("%s %d %%".formatted(disk.path(), disk.full()));
  }
}
