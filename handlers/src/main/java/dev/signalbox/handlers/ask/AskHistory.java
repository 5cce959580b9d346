package dev.signalbox.handlers.ask;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a run has asked so far, and who said what when. */
@Singleton
public final class AskHistory {
  private final AskRows asks;
  private final VoteRows votes;

  AskHistory(AskRows asks, VoteRows votes) {
    this.asks = asks;
    this.votes = votes;
  }

  /** One ask, and how it stands, in a word or two. */
  public record Told(
      String step,
      String says,
      String stands,
      Instant opened,
      Optional<Instant> closed,
      List<Said> said) {
    public Told {
      said = List.copyOf(said);
    }
  }

  public record Said(String person, String choice, Instant at) {}

  public List<Told> of(String run) {
    return asks.findByRunOrderByOpenedAt(run).stream().map(this::told).toList();
  }

  private Told told(AskRow ask) {
    return new Told(
        ask.step(),
        ask.words().says(),
        stands(ask),
        ask.openedAt(),
        Optional.ofNullable(ask.closedAt()),
        votes.findByAskOrderByAt(ask.id()).stream()
            .map(it -> new Said(it.person(), AskMessage.label(it.choice()), it.at()))
            .toList());
  }

  private static String stands(AskRow ask) {
    return switch (ask.state()) {
      case OPEN -> "open";
      case DECIDED -> AskMessage.label(ask.endedAs());
      case WITHDRAWN -> "withdrawn";
      case LAPSED -> "nobody answered in time";
    };
  }
}
