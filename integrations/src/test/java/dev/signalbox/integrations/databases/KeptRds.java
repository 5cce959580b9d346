package dev.signalbox.integrations.databases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;

/** What a region of RDS would keep. */
final class KeptRds {
  static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
  final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final SortedMap<String, Instance> instances = new ConcurrentSkipListMap<>();
  private final SortedMap<String, Shot> shots = new ConcurrentSkipListMap<>();

  record Instance(String name, String status, Network network, Map<String, String> tags) {
    String resource() {
      return "db-" + name.toUpperCase(Locale.ROOT);
    }
  }

  record Shot(String id, String of, String status, Instant taken) {}

  void put(Instance instance) {
    instances.put(instance.name(), instance);
  }

  void put(Shot shot) {
    shots.put(shot.id(), shot);
  }

  Optional<Instance> instance(String name) {
    return Optional.ofNullable(instances.get(name)).filter(it -> !it.status().equals("gone"));
  }

  /** Of those that are gone, too. */
  List<Instance> covered(String name) {
    return Optional.ofNullable(instances.get(name)).stream().toList();
  }

  Optional<Instance> resource(String resource) {
    return instances.values().stream().filter(it -> it.resource().equals(resource)).findFirst();
  }

  Optional<Shot> shot(String id) {
    return Optional.ofNullable(shots.get(id));
  }

  List<Shot> shots(String of) {
    return shots.values().stream().filter(it -> it.of().equals(of)).toList();
  }

  Instant earliest() {
    return now.get().minus(Duration.ofDays(5));
  }

  Instant latest() {
    return now.get().minus(Duration.ofMinutes(5));
  }

  boolean reaches(Instant moment) {
    return !moment.isBefore(earliest()) && !moment.isAfter(latest());
  }

  void pass(Duration time) {
    now.updateAndGet(it -> it.plus(time));
    instances.replaceAll(
        (_, it) ->
            it.status().equals("creating")
                ? new Instance(it.name(), "available", it.network(), it.tags())
                : it);
    shots.replaceAll(
        (_, it) ->
            it.status().equals("creating")
                ? new Shot(it.id(), it.of(), "available", it.taken())
                : it);
  }
}
