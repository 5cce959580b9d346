package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Drifting;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What was said once and has moved since: records, variables, and files that tell of them. */
@Singleton
final class DriftLook {
  private final Sightings sightings;
  private final List<Drifting> drifting;
  private final Locks locks;

  DriftLook(Sightings sightings, List<Drifting> drifting, Locks locks) {
    this.sightings = sightings;
    this.drifting = drifting.stream().sorted(Comparator.comparing(Drifting::what)).toList();
    this.locks = locks;
  }

  /** By name; it waits for neighbours: never in a transaction. */
  SequencedMap<String, Findings> at(Estate estate) {
    SequencedMap<String, Findings> all = new LinkedHashMap<>();
    all.put("records", records(estate));
    drifting.forEach(it -> all.put(it.what(), findings(it.of(estate), it.next(estate))));
    Optional<Lock> atIt = locks.of(estate.name().value()).stream().findFirst();
    atIt.ifPresent(it -> all.replaceAll((_, found) -> moving(found, it)));
    return all;
  }

  /** Of a site that a run has its hands on, nobody can say how it ought to be. */
  private static Findings moving(Findings found, Lock lock) {
    return found.isWrong()
        ? Findings.moving("run %s is at it: %s".formatted(lock.run(), found.headline()), List.of())
        : found;
  }

  private Findings records(Estate estate) {
    return findings(
        sightings.of(estate, Evidence.Kind.NAMES).stream()
            .map(it -> new Clue(it.place(), it.clue().light(), it.clue().says()))
            .toList(),
        Words.of("Next: ").code("/ops roles " + estate.name()).and(" tells who says what."));
  }

  private static Findings findings(List<Clue> clues, Words next) {
    List<Clue> odd = clues.stream().filter(it -> it.light() != Clue.Light.WELL).toList();
    if (odd.isEmpty()) {
      return Findings.well(
          clues.isEmpty() ? "none that I know of" : "as they were said to be", List.of());
    }
    List<Words> lines = new ArrayList<>();
    odd.forEach(it -> lines.add(Words.empty().bold(it.site()).and(": " + it.says())));
    lines.add(next);
    return Findings.wrong(
        odd.stream().map(it -> "%s: %s".formatted(it.site(), it.says())).toList(),
        odd.stream().anyMatch(it -> it.light() == Clue.Light.ODD)
            ? "not as they were said to be"
            : "not all of them can be seen",
        lines);
  }
}
