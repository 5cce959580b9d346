package dev.signalbox.handlers.preferences;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.signalbox.integrations.documents.DocumentId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each user of a batch stands in an environment, by key. */
final class Muster {
  private final SequencedMap<DocumentId, Lot> users = new TreeMap<>();
  private final Schema usual;
  private long strange;

  /**
   * @param usual the schema that users have there
   */
  Muster(Schema usual) {
    this.usual = usual;
  }

  /**
   * @param safes those that the keys lead to
   */
  Muster and(Stock keys, Stock safes) {
    Map<DocumentId, StockItem> behind =
        safes.items().stream().collect(toMap(StockItem::id, it -> it));
    keys.items()
        .forEach(
            key ->
                add(key, key.entry().safeId().flatMap(it -> Optional.ofNullable(behind.get(it)))));
    return this;
  }

  private void add(StockItem key, Optional<StockItem> safe) {
    Lot lot = Lot.of(key, safe);
    users.put(key.id(), lot);
    boolean suits =
        Stream.concat(Stream.of(key), safe.stream()).allMatch(it -> usual.suits(it.entry().kept()));
    strange += lot == Lot.NEW && !suits ? 1 : 0;
  }

  /** New ones whom nobody would find there, because they have another schema. */
  long strange() {
    return strange;
  }

  /** For people to keep: a user to a row, under their heads. */
  String sheet() {
    return users.entrySet().stream()
        .map(it -> "%s,%s".formatted(it.getKey(), it.getValue().says()))
        .collect(Collectors.joining("\n", "key,state\n", "\n"));
  }

  /** As people read it: {@code 2 users for stg: 1 new, 1 there already}. */
  String says(Database in) {
    Map<Lot, Long> lots =
        users.values().stream()
            .collect(groupingBy(it -> it, () -> new EnumMap<>(Lot.class), counting()));
    String each =
        lots.entrySet().stream()
            .map(it -> "%d %s".formatted(it.getValue(), it.getKey().says()))
            .collect(Collectors.joining(", "));
    return users.isEmpty()
        ? "no users for " + in
        : "%s for %s: %s"
            .formatted(users.size() == 1 ? "1 user" : users.size() + " users", in, each);
  }
}
