package dev.signalbox.handlers.watch;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Story;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.handlers.truth.Truth;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who is production, by all who can say: whoever moves names by hand is told apart by this. */
@Singleton
final class TruthLook implements Look {
  private final Jury jury;

  TruthLook(Jury jury) {
    this.jury = jury;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.TRUTH;
  }

  @Override
  public Findings at(Estate estate) {
    List<Judged> all =
        estate.roles().records().sequencedKeySet().stream()
            .flatMap(it -> judged(estate, it.value()).stream())
            .toList();
    String headline = all.stream().map(TruthLook::headline).collect(joining("; "));
    List<Words> lines = all.stream().map(TruthLook::line).toList();
    List<String> wrong = all.stream().flatMap(it -> wrong(it).stream()).toList();
    if (!wrong.isEmpty()) {
      return Findings.wrong(wrong, headline, lines);
    }
    return all.stream().anyMatch(it -> it.moving().isPresent())
        ? Findings.moving(headline, lines)
        : Findings.well(all.isEmpty() ? "no sites trade roles" : headline, lines);
  }

  private Optional<Judged> judged(Estate estate, String environment) {
    jury.look(estate, environment);
    return jury.of(estate, environment);
  }

  /** By who is meant to be production, never by when that was seen. */
  private static Optional<String> wrong(Judged judged) {
    return switch (judged.truth()) {
      case Truth.Agreed _, Truth.Moving _ -> Optional.empty();
      case Truth.Disagreeing(var stories) ->
          Optional.of(judged.environment() + ": " + told(stories));
      case Truth.Unknown _ -> Optional.of(judged.environment() + ": unknown");
      case Truth.NotAdopted _ -> Optional.of(judged.environment() + ": not adopted");
    };
  }

  private static String told(List<Story> stories) {
    return stories.stream()
        .filter(it -> it.testimony() instanceof Testimony.Says)
        .map(Story::told)
        .collect(joining("; "));
  }

  private static String headline(Judged judged) {
    return switch (judged.truth()) {
      case Truth.Agreed _, Truth.Moving _ -> judged.says();
      case Truth.Disagreeing _ ->
          "who is production in %s is told differently".formatted(judged.environment());
      case Truth.Unknown _, Truth.NotAdopted _ ->
          "nobody can tell who is production in " + judged.environment();
    };
  }

  private static Words line(Judged judged) {
    Words words = Words.of(judged.light() + " ").bold(judged.environment());
    for (Story story : judged.stories()) {
      words = words.and("\n• " + story.told());
    }
    Optional<String> next = next(judged);
    return next.isPresent() ? words.and("\nNext: %s.".formatted(next.get())) : words;
  }

  private static Optional<String> next(Judged judged) {
    return switch (judged.truth()) {
      case Truth.Agreed _ -> Optional.empty();
      case Truth.Moving(var run) -> Optional.of(judged.moving(run).next());
      case Truth.Disagreeing(var stories) -> Optional.of(judged.disagreeing(stories).next());
      case Truth.Unknown(var why, var _) -> Optional.of(judged.unknown(why).next());
      case Truth.NotAdopted _ -> Optional.of(judged.notAdopted().next());
    };
  }
}
