package dev.signalbox.handlers.command;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Seen;
import dev.signalbox.handlers.truth.Story;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the facts of the gate came from, and when; whatever it does not name is our own. */
@Singleton
final class Provenance {
  private final Rosters rosters;
  private final Clock clock;

  Provenance(Rosters rosters, Clock clock) {
    this.rosters = rosters;
    this.clock = clock;
  }

  List<Piece> of(Facts facts) {
    return piece(stories(facts));
  }

  /** And where we know from what the caller may. */
  List<Piece> of(Facts facts, Caller caller) {
    return piece(Stream.concat(groups(caller), stories(facts)));
  }

  private List<Piece> piece(Stream<Words> sources) {
    Words words = sources.reduce(Words.empty(), Words::and);
    return List.of(
        new Piece.Aside(
            words.and("All else is in my own database, read ").moment(clock.instant()).and(".")));
  }

  private Stream<Words> stories(Facts facts) {
    return facts.truth().map(Judged::stories).orElse(List.of()).stream()
        .flatMap(story -> story.seen().map(it -> told(story, it)).stream());
  }

  private Words told(Story story, Seen seen) {
    Words words = Words.of("Truth by %s: ".formatted(story.signal().word()));
    return switch (seen) {
      case Seen.Here _ -> words.and("in my own database, read ").moment(clock.instant()).and(". ");
      case Seen.There(Instant at) -> words.and("seen ").moment(at).and(". ");
    };
  }

  private Stream<Words> groups(Caller caller) {
    return rosters.seen().entrySet().stream()
        .filter(it -> caller.groups().contains(it.getKey()))
        .map(Provenance::told);
  }

  private static Words told(Map.Entry<GroupName, Instant> seen) {
    return Words.of("Who is in %s: Slack says, seen ".formatted(seen.getKey()))
        .moment(seen.getValue())
        .and(". ");
  }
}
