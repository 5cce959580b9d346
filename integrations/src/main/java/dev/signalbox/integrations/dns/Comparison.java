package dev.signalbox.integrations.dns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was read against what is there.
 *
 * @param changes what is wished
 * @param found as it is now, in the same order
 */
public record Comparison(List<Change> changes, List<Optional<DnsRecord>> found) {
  public Comparison {
    changes = List.copyOf(changes);
    found = List.copyOf(found);
  }

  public static Comparison of(List<Change> changes, List<DnsRecord> all) {
    return new Comparison(changes, changes.stream().map(it -> current(it, all)).toList());
  }

  private static Optional<DnsRecord> current(Change change, List<DnsRecord> all) {
    return all.stream().filter(it -> it.id().equals(change.was().id())).findFirst();
  }

  /** Why nothing may be changed: somebody else has been there. */
  public Optional<String> objection() {
    return IntStream.range(0, changes.size())
        .mapToObj(place -> objection(changes.get(place), found.get(place)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> objection(Change change, Optional<DnsRecord> found) {
    if (found.isEmpty()) {
      return Optional.of("%s is gone".formatted(change.was().says()));
    }
    DnsRecord now = found.get();
    if (!now.says().equals(change.was().says())) {
      return Optional.of("%s has become %s".formatted(change.was().says(), now.says()));
    }
    return now.content().equals(change.was().content()) || stands(change, now)
        ? Optional.empty()
        : Optional.of(
            "%s is %s now, and was %s when it was read"
                .formatted(change.was().says(), now.content(), change.was().content()));
  }

  private static boolean stands(Change change, DnsRecord now) {
    return now.content().equals(change.content());
  }

  /** Those that do not stand yet. */
  public List<Change> open() {
    return IntStream.range(0, changes.size())
        .filter(it -> found.get(it).filter(now -> stands(changes.get(it), now)).isEmpty())
        .mapToObj(changes::get)
        .toList();
  }

  /** What stands, in the order of the changes. */
  public List<DnsRecord> now() {
    return found.stream().flatMap(Optional::stream).toList();
  }
}
