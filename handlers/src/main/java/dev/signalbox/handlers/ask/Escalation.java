package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Links;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** When reminding has not helped, those are called, once, whom the estate names for that. */
@Singleton
final class Escalation {
  private final Letters letters;
  private final Links links;
  private final VoteRows votes;
  private final Installation installation;
  private final Clock clock;

  Escalation(Letters letters, Links links, VoteRows votes, Installation installation, Clock clock) {
    this.letters = letters;
    this.links = links;
    this.votes = votes;
    this.installation = installation;
    this.clock = clock;
  }

  /**
   * One interval after the last reminder; never where none was sent. A window waits for nobody: it
   * is reminded of while all is well.
   */
  Optional<Instant> at(AskRow ask) {
    boolean isOver = ask.kind() == AskKind.WINDOW || ask.escalatedAt() != null;
    return isOver || ask.reminders() < AskRow.REMINDERS || called(ask).isEmpty()
        ? Optional.empty()
        : ask.words().remind().flatMap(it -> lastReminder(ask).map(last -> last.plus(it)));
  }

  private static Optional<Instant> lastReminder(AskRow ask) {
    return Optional.ofNullable(ask.remindedAt()).or(() -> ask.reminder(AskRow.REMINDERS));
  }

  /** Asks Slack where the question stands, so it is not for inside a transaction. */
  Optional<Words> due(AskRow ask) {
    return at(ask).filter(it -> !clock.instant().isBefore(it)).map(_ -> words(ask));
  }

  private Words words(AskRow ask) {
    Optional<URI> there = letters.posted(ask.letter()).flatMap(links::to);
    Words where =
        there
            .map(it -> Words.empty().link("It is asked here", it))
            .orElseGet(() -> Words.of("It is asked in this thread"));
    return Words.of(":rotating_light: ")
        .bold(ask.words().gist())
        .and(" has waited for %s for somebody of %s.\n".formatted(lasting(ask), missing(ask)))
        .and(where)
        .and("; please see to it that somebody answers.");
  }

  private String lasting(AskRow ask) {
    Duration waited = Duration.between(ask.openedAt(), clock.instant());
    return Measure.written(waited.truncatedTo(ChronoUnit.MINUTES));
  }

  private String missing(AskRow ask) {
    List<Vote> said = votes.findByAskOrderByAt(ask.id()).stream().map(VoteRow::vote).toList();
    return new Tally(ask.words(), said)
        .awaited().stream()
            .map(GroupName::value)
            .collect(Collectors.joining(ask.words().takesAnybody() ? " or " : " and "));
  }

  /** Those whom the estate names for it; empty where it names nobody. */
  List<GroupName> called(AskRow ask) {
    return installation
        .current()
        .estate(ask.estate())
        .map(it -> it.about().escalate())
        .orElse(List.of());
  }
}
