package dev.signalbox.handlers.host;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.run.Aborting;
import dev.signalbox.handlers.run.Handing;
import dev.signalbox.handlers.run.Handing.Held;
import dev.signalbox.handlers.run.LettingBack;
import dev.signalbox.handlers.run.Retrying;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.handlers.run.Said;
import dev.signalbox.handlers.run.Said.Way;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The counter for who stands at the host itself. Nobody's groups are asked: who may open the
 * database may do more than this. What is staged here is done by a bot that runs.
 */
@Singleton
public class HostDesk {
  private final Runs runs;
  private final Levers levers;
  private final Ledger ledger;
  private final HostNews news;

  HostDesk(Runs runs, Levers levers, Ledger ledger, HostNews news) {
    this.runs = runs;
    this.levers = levers;
    this.ledger = ledger;
    this.news = news;
  }

  /** What can be done about a run. */
  @Singleton
  record Levers(Retrying retrying, Aborting aborting, LettingBack lettingBack, Handing handing) {}

  /** Together with its ledger line and with word to the run's thread, or not at all. */
  @Transactional
  public Answer answer(Wish wish, String person) {
    return runs.find(wish.run().value())
        .map(run -> carryOut(wish, run, person))
        .orElseGet(() -> new Answer.No(unknown(wish)));
  }

  private Answer carryOut(Wish wish, RunView run, String person) {
    return switch (wish) {
      case Wish.Show _ -> new Answer.Told(new RunText(run, levers.handing().held(run.id())).text());
      case Wish.Retry(var id, String reason) ->
          retried(id, person)
              ? noted(run, person, "retry", reason)
              : no(run, "nothing of it is held");
      case Wish.Abort(var id, String reason) ->
          levers.aborting().abort(id, person)
              ? aborted(run, person, reason)
              : no(run, "it is over, or on its way back already");
      case Wish.Done done -> done(done, run, person);
    };
  }

  /** Who is at the host may do what those may who let all go on. */
  private boolean retried(RunId id, String person) {
    levers.lettingBack().let(id, person);
    return levers.retrying().retry(id, person);
  }

  /** It may have passed its point of no return since it was found. */
  private Answer aborted(RunView run, String person, String reason) {
    if (runs.find(run.id().value()).flatMap(it -> it.ending().left()).isEmpty()) {
      return noted(run, person, "abort", reason);
    }
    return new Answer.Told(
        noted(run, person, "stop here", reason).text()
            + " Nothing is taken back; what is left to do is written down for people.");
  }

  private Answer done(Wish.Done wish, RunView run, String person) {
    Optional<Held> held =
        levers.handing().held(run.id()).filter(it -> it.ways().contains(Way.BY_HAND));
    if (held.isEmpty()) {
      return no(run, "nothing of it stands that could be done by hand");
    }
    Map<String, String> mistakes = held.get().mistakes(wish.outputs());
    if (!mistakes.isEmpty()) {
      return new Answer.No(untold(mistakes, held.get()));
    }
    Said said = new Said(Way.BY_HAND, person, wish.reason(), wish.outputs());
    return levers.handing().say(run.id(), held.get().step(), said)
        ? noted(run, person, "done", wish.reason())
        : no(run, "somebody else has just decided about it");
  }

  private Answer.Told noted(RunView run, String person, String word, String reason) {
    String subject = "%s %s: %s".formatted(run.id(), word, reason);
    ledger.write(Entry.ofRun(Entry.Kind.HOST_WORD, person, run.estate(), subject));
    news.tell(run, person, word, reason);
    return new Answer.Told(
        "Written down: %s %s. A Signalbox that runs goes on with it; one that is down when it starts."
            .formatted(run.id(), word));
  }

  private static Refused unknown(Wish wish) {
    return new Refused(
        Refusal.NO_SUCH_RUN,
        "I know no run '%s'".formatted(wish.run()),
        "look at its card: the run's name stands in the small print");
  }

  private static Answer no(RunView run, String because) {
    return new Answer.No(
        new Refused(
            Refusal.NOTHING_BEHIND_IT,
            because,
            "`signalbox run %s show` tells how it stands".formatted(run.id())));
  }

  private static Refused untold(Map<String, String> mistakes, Held held) {
    String which =
        mistakes.entrySet().stream()
            .map(it -> "%s: %s".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining("; "));
    String outputs = RunText.outputs(held);
    return new Refused(
        Refusal.NOT_UNDERSTOOD,
        which,
        outputs.isEmpty() ? "leave `--output` out" : "say" + outputs);
  }
}
