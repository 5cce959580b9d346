package dev.signalbox.handlers.ask;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.Owners;
import dev.signalbox.handlers.run.RunView;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A run becomes another's, and what it asks at that moment with it. Its open asks are locked first,
 * so that nobody approves and inherits it at once.
 */
@Singleton
public class HandOver {
  private final AskRows rows;
  private final VoteRows votes;
  private final AskLetter letter;
  private final Asks asks;
  private final Owners owners;

  HandOver(AskRows rows, VoteRows votes, AskLetter letter, Asks asks, Owners owners) {
    this.rows = rows;
    this.votes = votes;
    this.letter = letter;
    this.asks = asks;
    this.owners = owners;
  }

  /** Why it stays whose it is; empty once it is the heir's. */
  @Transactional
  public Optional<Refused> handOver(RunView run, RunView.Owner heir, String by) {
    rows.lockAllOf(run.id().value());
    Optional<Refused> no =
        pointless(run, heir).or(() -> approved(run, heir)).or(() -> hopeless(run, heir));
    if (no.isPresent()) {
      return no;
    }
    if (!owners.handOver(run, heir, by)) {
      return Optional.of(
          new Refused(
              Refusal.ALREADY_DECIDED,
              "somebody else handed it over a moment ago",
              "`/ops run %s` shows whose it is".formatted(run.id())));
    }
    rows.handOver(run.id().value(), heir.person(), heir.user().value());
    rows.openOf(run.id().value()).forEach(letter::show);
    return Optional.empty();
  }

  private static Optional<Refused> pointless(RunView run, RunView.Owner heir) {
    String next = "`/ops run %s` shows how it stands".formatted(run.id());
    if (run.state().isEnd()) {
      return Optional.of(
          new Refused(Refusal.NOTHING_BEHIND_IT, "it is over, so nobody has to own it", next));
    }
    return heir.person().equals(run.owner().person())
        ? Optional.of(
            new Refused(
                Refusal.NOTHING_BEHIND_IT, "it is %s's already".formatted(heir.person()), next))
        : Optional.empty();
  }

  private Optional<Refused> approved(RunView run, RunView.Owner heir) {
    return votes.approvalsBy(run.id().value(), heir.person()) == 0
        ? Optional.empty()
        : Optional.of(
            new Refused(
                Refusal.OWN_REQUEST,
                "%s approved it, and nobody approves what is their own".formatted(heir.person()),
                "hand it to somebody who has not approved anything of it"));
  }

  private Optional<Refused> hopeless(RunView run, RunView.Owner heir) {
    Owners.Ahead ahead = owners.ahead(run.id());
    Set<String> all = new HashSet<>(owners.of(run.id().value()));
    all.add(heir.person());
    return asks.hopeless(ahead.demands(), ahead.steps(), all)
        .map(
            it ->
                new Refused(it.name(), it.because(), "hand it to somebody else, or " + it.next()));
  }
}
