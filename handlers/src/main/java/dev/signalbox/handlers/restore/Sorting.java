package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.snapshots.DiskSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which snapshots are of one moment. Nodes of a database that come back from different moments
 * disagree for ever, so a moment that lacks a disk is never offered.
 *
 * @param moments the complete ones, oldest first
 * @param disks how many there are snapshots of
 */
record Sorting(List<Moment> moments, long disks) {
  Sorting {
    moments = List.copyOf(moments);
  }

  static Sorting of(List<DiskSnapshot> all, Snapshots said) {
    List<Moment> complete = new ArrayList<>();
    List<DiskSnapshot> near = new ArrayList<>();
    for (DiskSnapshot each :
        all.stream().sorted(Comparator.comparing(DiskSnapshot::taken)).toList()) {
      if (!belongs(each, near, said.within())) {
        keep(near, said.replicas()).ifPresent(complete::add);
        near.clear();
      }
      near.add(each);
    }
    keep(near, said.replicas()).ifPresent(complete::add);
    return new Sorting(complete, all.stream().map(DiskSnapshot::disk).distinct().count());
  }

  private static boolean belongs(DiskSnapshot each, List<DiskSnapshot> near, Duration within) {
    return near.isEmpty()
        || (near.stream().noneMatch(it -> it.disk().equals(each.disk()))
            && Duration.between(near.getFirst().taken(), each.taken()).compareTo(within) <= 0);
  }

  private static Optional<Moment> keep(List<DiskSnapshot> near, int replicas) {
    return near.size() == replicas && near.stream().allMatch(DiskSnapshot::ready)
        ? Optional.of(new Moment(near))
        : Optional.empty();
  }

  /** From one moment to the next. */
  record Gap(Instant from, Duration lasting) {}

  List<Gap> gaps() {
    return IntStream.range(1, moments.size())
        .mapToObj(it -> gap(moments.get(it - 1).taken(), moments.get(it).taken()))
        .toList();
  }

  private static Gap gap(Instant from, Instant to) {
    return new Gap(from, Duration.between(from, to));
  }

  Optional<Moment> newest() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast());
  }
}
