package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.Errand;
import java.time.Instant;
import java.util.Optional;

/** What the scripts of an estate print on a host of the world. */
record Printout(Things things, Thing host, Instant now) {

  /** Nothing of those that have nothing to tell. */
  String of(Errand errand) {
    return switch (errand.name().value()) {
      case "data-mark" -> store().map(it -> it.mark(now)).orElse("");
      case "counts" -> store().map(it -> it.counts(now)).orElse("");
      case "files-dry-run" ->
          FileStore.at(things, host, from(errand)).map(it -> it.compared(now)).orElse("");
      case "files-sync" ->
          FileStore.at(things, host, from(errand)).map(it -> it.synced(now)).orElse("");
      case "reset", "data-tools" -> store().map(Store::loaded).orElse("");
      default -> TestBench.of(errand.name().value()).orElse("");
    };
  }

  private static String from(Errand errand) {
    return errand.values().getOrDefault("from", "");
  }

  private Optional<Store> store() {
    return WorldStores.database(things, host).map(Store::new);
  }
}
