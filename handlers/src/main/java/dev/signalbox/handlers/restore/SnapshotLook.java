package dev.signalbox.handlers.restore;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Lever;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.watch.Findings;
import dev.signalbox.handlers.watch.Look;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether databases could be put back to a moment that is near enough. */
@Singleton
final class SnapshotLook implements Look {
  private final SnapshotEvidence evidence;
  private final Locks locks;

  SnapshotLook(SnapshotEvidence evidence, Locks locks) {
    this.evidence = evidence;
    this.locks = locks;
  }

  /**
   * What is seen of an environment.
   *
   * @param kept by whose run its snapshots stay as they are, and so grow old on purpose
   */
  private record Seen(Place place, Clue clue, Optional<Lock> kept) {
    boolean isWrong() {
      return clue.light() != Clue.Light.WELL && kept.isEmpty();
    }

    String mark() {
      return "%s: %s".formatted(place, clue.light());
    }

    Words line() {
      Words said = Words.of(light() + " ").bold(place.toString()).and(": " + clue.says());
      return kept.isPresent()
          ? said.and("; run ").code(kept.get().run()).and(" keeps them as they are")
          : said;
    }

    private String light() {
      return switch (clue.light()) {
        case WELL -> ":large_green_circle:";
        case ODD -> kept.isPresent() ? ":large_yellow_circle:" : ":red_circle:";
        case DARK -> ":question:";
      };
    }
  }

  @Override
  public ReportShow shows() {
    return ReportShow.SNAPSHOTS;
  }

  @Override
  public Findings at(Estate estate) {
    Optional<Snapshots> said = estate.upkeep().snapshots();
    if (said.isEmpty()) {
      return Findings.well("none that I know of", List.of());
    }
    List<Seen> seen = seen(estate);
    List<Seen> wrong = seen.stream().filter(Seen::isWrong).toList();
    if (wrong.isEmpty()) {
      List<Words> lines = seen.stream().map(Seen::line).toList();
      return seen.stream().anyMatch(it -> it.kept().isPresent())
          ? Findings.moving("a run keeps those that are there", lines)
          : Findings.well("each database has a whole set that is young enough", lines);
    }
    return Findings.wrong(
        wrong.stream().map(Seen::mark).toList(),
        headline(wrong),
        wrong.stream().map(it -> next(it, said.get().rotation())).toList());
  }

  private List<Seen> seen(Estate estate) {
    return estate.topology().environments().sequencedValues().stream()
        .flatMap(it -> Places.place(estate, it).stream())
        .flatMap(
            place ->
                evidence.of(estate, place.toString()).stream()
                    .map(clue -> new Seen(place, clue, kept(estate, place))))
        .toList();
  }

  private Optional<Lock> kept(Estate estate, Place place) {
    return locks.held(estate.name().value(), place.of("snapshots").toString());
  }

  private static String headline(List<Seen> wrong) {
    String where = wrong.stream().map(it -> it.place().toString()).collect(joining(", "));
    return wrong.stream().anyMatch(it -> it.clue().light() == Clue.Light.ODD)
        ? "nothing new to go back to in " + where
        : "nobody can tell what there is to go back to in " + where;
  }

  private static Words next(Seen seen, Lever rotation) {
    return seen.clue().light() == Clue.Light.DARK
        ? seen.line().and(". Next: see why nobody answers there; I look again soon.")
        : seen.line()
            .and(". Next: on its host, ")
            .code(String.join(" ", rotation.state()))
            .and(" tells whether they are taken, and ")
            .code(String.join(" ", rotation.on()))
            .and(" starts them again.");
  }
}
