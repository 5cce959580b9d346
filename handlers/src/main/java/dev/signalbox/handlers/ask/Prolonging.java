package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody wants a window to last longer. What is asked then are other words with another hash, so
 * that of two who press at once one is heard, and nobody ends what they do not know to be longer.
 */
@Singleton
final class Prolonging {
  private final AskRows asks;
  private final VoteRows votes;
  private final AskLetter letter;
  private final Ledger ledger;
  private final Clock clock;

  Prolonging(AskRows asks, VoteRows votes, AskLetter letter, Ledger ledger, Clock clock) {
    this.asks = asks;
    this.votes = votes;
    this.letter = letter;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Inside the transaction that holds the ask's row. */
  Heard heard(Press press, Ballot ballot, AskRow ask) {
    Duration elapsed = Duration.between(ask.openedAt(), clock.instant());
    return WindowTime.of(ask.words().words())
        .longer(elapsed)
        .<Heard>map(it -> prolonged(press, ballot, ask, it))
        .orElseGet(() -> new Heard.No(exhausted(ask)));
  }

  private static Refused exhausted(AskRow ask) {
    return new Refused(
        Refusal.ALREADY_DECIDED,
        "its time is over, and it may not last any longer",
        "end it, or look at `/ops run %s`".formatted(ask.run()));
  }

  private Heard prolonged(Press press, Ballot ballot, AskRow ask, WindowTime time) {
    Instant now = clock.instant();
    Wording longer = new Wording(AskKind.WINDOW, time.onto(ask.words().words()));
    asks.reword(ask.id(), longer.stored(), longer.hash());
    votes.deleteByAskAndPerson(ask.id(), press.person());
    votes.save(VoteRow.of(ask.id(), press.vote(longer.groups(), ballot.choice()), now));
    String what = "%s at %s: %s".formatted(ask.run(), ask.step(), ballot.choice());
    ledger.write(Entry.ofRun(Entry.Kind.ASK_ANSWERED, press.person(), ask.estate(), what));
    letter.withdrawEnd(ask);
    letter.show(asks.findById(ask.id()).orElseThrow());
    return new Heard.Counted(
        new ChannelId(ask.channel()),
        "It stays open longer: %s in all. Near its end I ask again."
            .formatted(longer.words().get("limit")));
  }
}
