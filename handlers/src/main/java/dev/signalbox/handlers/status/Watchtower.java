package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Curiosity;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Looks for everything that can be seen of an estate's sites, side by side. */
@Singleton
final class Watchtower {
  private static final long SECONDS = 25;

  private final List<Evidence> all;

  Watchtower(List<Evidence> all) {
    this.all = all.stream().sorted(Comparator.comparing(Evidence::kind)).toList();
  }

  /** {@code clues}: none where it took too long. */
  record View(Evidence.Kind kind, List<Clue> clues, boolean inTime) {
    /** Empty where there is nothing to be seen of it. */
    Optional<Clue> of(String site) {
      return inTime
          ? clues.stream().filter(it -> it.site().equals(site)).findFirst()
          : Optional.of(Clue.dark(site, "nobody answered within %d s".formatted(SECONDS)));
    }
  }

  /** It may wait for neighbours: never in a transaction. */
  List<View> look(Estate estate, String environment) {
    List<CompletableFuture<View>> looks =
        all.stream().map(it -> look(it, estate, environment)).toList();
    return looks.stream().map(CompletableFuture::join).toList();
  }

  /** The same, for one thing alone. */
  Optional<Clue> look(Evidence.Kind kind, Estate estate, String environment, String thing) {
    List<CompletableFuture<View>> looks =
        all.stream()
            .filter(it -> it.kind() == kind)
            .map(it -> look(it, estate, environment))
            .toList();
    return looks.stream()
        .map(CompletableFuture::join)
        .flatMap(it -> it.of(thing).stream())
        .findFirst();
  }

  private static CompletableFuture<View> look(
      Evidence evidence, Estate estate, String environment) {
    return CompletableFuture.supplyAsync(
            () ->
                new View(
                    evidence.kind(), Curiosity.of(() -> evidence.of(estate, environment)), true),
            Thread::startVirtualThread)
        .completeOnTimeout(new View(evidence.kind(), List.of(), false), SECONDS, TimeUnit.SECONDS);
  }
}
