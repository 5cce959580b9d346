package dev.signalbox.handlers.schedule;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.integrations.calls.Asked;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * {@code site.fence}: nothing shall use this site. The mark is what counts: a host that does not
 * answer is switched off by whatever matches schedules with roles, as soon as it does.
 */
@Singleton
final class SiteFence
    implements Reversible<SiteFence.Wanted, Nothing>, Previewed<SiteFence.Wanted, Nothing> {
  private static final String IDENTITY = "marked, and all its schedules off";

  private final Places places;
  private final Sealing sealing;
  private final TurnBack turnBack;

  SiteFence(Places places, Sealing sealing, TurnBack turnBack) {
    this.places = places;
    this.sealing = sealing;
    this.turnBack = turnBack;
  }

  @Introspected
  record Wanted(SiteName site) {}

  @Override
  public About<Wanted, Nothing> about() {
    return new About<>(
        "site.fence",
        Effect.REVERSIBLE,
        "fence ${site}",
        Traits.NONE
            .aimed(new Aim(Optional.of("site"), Touch.NOTHING, Optional.empty()))
            .undoneBy("take the mark away"),
        Wanted.class,
        Nothing.class);
  }

  /** Its host may be away: nobody is asked how it is. */
  @Override
  public Preview preview(Turn<Wanted> turn) {
    return places.of(turn.errand(), turn.arguments().site()) instanceof Asked.Told<Place>(Place it)
        ? new Preview(IDENTITY, IDENTITY, new TreeSet<>(List.of(it.crontab())))
        : new Preview(IDENTITY, IDENTITY, Collections.emptySortedSet());
  }

  @Override
  public String before(Turn<Wanted> turn) {
    return Logbook.deed(turn.token());
  }

  @Override
  public Sight<Nothing> look(Turn<Wanted> turn) {
    return sealing.isMarked(turn.errand(), turn.arguments().site())
            && survey(turn).filter(it -> !it.isDone()).isEmpty()
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wanted> turn) {
    sealing.mark(turn.errand(), turn.arguments().site());
    return survey(turn)
        .map(it -> sealing.switchOff(Logbook.deed(turn.token()), it))
        .orElseGet(() -> new Outcome.Done<>(new Nothing()));
  }

  /** Empty where there is nobody who could be asked, or nobody answers. */
  private Optional<Survey> survey(Turn<Wanted> turn) {
    return places.of(turn.errand(), turn.arguments().site()) instanceof Asked.Told<Place>(Place it)
        ? sealing.survey(it)
        : Optional.empty();
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    if (sealing.isOwn(turn.errand(), turn.arguments().site())) {
      return new Sight.NotDone<>();
    }
    Sight<Nothing> schedules = turnBack.look(turn, before);
    return schedules instanceof Sight.Unknown<Nothing>
        ? new Sight.Done<>(new Nothing())
        : schedules;
  }

  /** What ran before runs again, unless its host is silent: then matching it is left to people. */
  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    sealing.unmark(turn.errand(), turn.arguments().site());
    return turnBack.look(turn, before) instanceof Sight.Unknown<Nothing>
        ? new Outcome.Done<>(new Nothing())
        : turnBack.carryOut(turn, before);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    String site = turn.arguments().site().value();
    String lines =
        places.of(turn.errand(), turn.arguments().site()) instanceof Asked.Told<Place>(Place it)
            ? it.moves(false).map(Move::byHand).collect(joining("; "))
            : "";
    return "tell everybody that %s must not be used; %s"
        .formatted(site, lines.isEmpty() ? "switch all its schedules off" : lines);
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    return "tell everybody that %s may be used again; %s"
        .formatted(
            turn.arguments().site(),
            turnBack.byHand(turn, before, "switch its schedules to what its role demands"));
  }
}
