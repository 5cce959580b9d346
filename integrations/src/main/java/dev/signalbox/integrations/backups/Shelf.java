package dev.signalbox.integrations.backups;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies there of one series.
 *
 * @param backups the newest first
 * @param strangers keys that begin like those of the series and say no moment
 */
public record Shelf(List<Backup> backups, List<String> strangers) {
  private static final Comparator<Backup> NEWEST =
      Comparator.comparing(Backup::taken).thenComparing(it -> it.name().key()).reversed();

  public Shelf {
    backups = backups.stream().sorted(NEWEST).toList();
    strangers = strangers.stream().sorted().toList();
  }

  /** As somebody tells it: keys with their sizes and when they were stored. */
  public static Shelf of(Series series, List<Item> items) {
    return new Shelf(
        items.stream().flatMap(item -> item.in(series).stream()).toList(),
        items.stream().map(Item::key).filter(key -> series.read(key).isEmpty()).toList());
  }

  /** Those before this one, the newest first. */
  public Stream<Backup> before(Backup backup) {
    return backups.stream().filter(it -> NEWEST.compare(it, backup) > 0);
  }

  public record Item(String key, long size, Instant stored) {
    private Optional<Backup> in(Series series) {
      return series.read(key).map(name -> Backup.of(name, size, stored));
    }
  }
}
