package dev.signalbox.handlers.zones;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Proposal;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Takes a proposal back: it is closed, or what was merged of it is proposed the other way round.
 */
@Singleton
final class Withdrawing {
  private final Copydesk desk;

  Withdrawing(Copydesk desk) {
    this.desk = desk;
  }

  /**
   * What was proposed.
   *
   * @param back what the line says now, and what it said before
   */
  record Draft(Copydesk.Place place, OneLine back, String token) {
    String revert() {
      return token + "/back";
    }

    /** It said so before, so that there was nothing to propose. */
    boolean isNothing() {
      return back.begins().equals(back.to());
    }
  }

  Sight<Nothing> look(Draft draft) {
    if (draft.isNothing()) {
      return new Sight.Done<>(new Nothing());
    }
    return switch (desk.proposed(draft.place(), draft.token())) {
      case Asked.Troubled<Optional<Proposal>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Proposal>>(Optional<Proposal> found) ->
          found.map(it -> look(draft, it)).orElseGet(() -> new Sight.Done<>(new Nothing()));
    };
  }

  private Sight<Nothing> look(Draft draft, Proposal proposal) {
    return switch (proposal) {
      case Proposal.Open _ -> new Sight.NotDone<>();
      case Proposal.Closed _ -> new Sight.Done<>(new Nothing());
      case Proposal.Merged _ -> reverted(draft);
    };
  }

  /** People merge that, too; what they have asked for otherwise since is theirs. */
  private Sight<Nothing> reverted(Draft draft) {
    return switch (desk.proposed(draft.place(), draft.revert())) {
      case Asked.Troubled<Optional<Proposal>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Proposal>>(Optional<Proposal> found) ->
          found.isPresent() ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
    };
  }

  Outcome<Nothing> withdraw(Draft draft) {
    return Ways.on(
        desk.proposed(draft.place(), draft.token()),
        found ->
            found
                .map(it -> Ways.after(desk.close(draft.place(), it), Outcome.Done<Proposal>::new))
                .map(it -> it.then(now -> closed(draft, now)))
                .orElseGet(() -> new Outcome.Done<>(new Nothing())));
  }

  private Outcome<Nothing> closed(Draft draft, Proposal now) {
    return now instanceof Proposal.Merged
        ? desk.propose(
                draft.place(),
                draft.back(),
                "%s, as it was before Signalbox's %s".formatted(draft.back().to(), draft.token()),
                draft.revert())
            .told(_ -> new Nothing())
        : new Outcome.Done<>(new Nothing());
  }
}
