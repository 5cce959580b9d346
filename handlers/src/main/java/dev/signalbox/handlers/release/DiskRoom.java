package dev.signalbox.handlers.release;

import dev.signalbox.integrations.disks.Disk;
import dev.signalbox.integrations.disks.Disks;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Whether there is room where a release has databases dumped and loaded. */
@Singleton
final class DiskRoom {
  private final Disks disks;

  DiskRoom(Disks disks) {
    this.disks = disks;
  }

  Stream<Note> of(List<Berth> berths) {
    return berths.stream()
        .flatMap(it -> new Hosts(it.estate()).of(it.site()).stream())
        .distinct()
        .flatMap(this::of);
  }

  private Stream<Note> of(Host host) {
    return Note.on(
        disks.of(host), all -> all.stream().filter(Disk::isFull).map(it -> full(host, it)));
  }

  private static Note full(Host host, Disk disk) {
    return Note.no(
        "%s of %s is %d %% full; make room there, uploads that failed leave their dumps behind"
            .formatted(disk.path(), host, disk.full()));
  }
}
