package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.bastion.Ended;
import dev.signalbox.handlers.bastion.Foreman;
import dev.signalbox.handlers.data.Vaults.Owned;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code database.reset}: a backup is loaded over what a site holds, never over production. */
@Singleton
final class DatabaseReset implements Previewed<DatabaseReset.Wanted, DatabaseReset.Loaded> {
  /** Asked before anything is dropped, and when it is over, under tokens of their own. */
  private static final String BEFORE = "before";

  private static final String AFTER = "after";

  private final Vaults vaults;
  private final Clearance clearance;
  private final Marks marks;
  private final Foreman foreman;

  DatabaseReset(Vaults vaults, Clearance clearance, Marks marks, Foreman foreman) {
    this.vaults = vaults;
    this.clearance = clearance;
    this.marks = marks;
    this.foreman = foreman;
  }

  @Introspected
  record Wanted(SiteName site, BackupKey backup) {}

  @Introspected
  record Loaded(Integer tables) {}

  private record Place(Vault into, BackupName name, Assignment order) {}

  @Override
  public About<Wanted, Loaded> about() {
    return new About<>(
        "database.reset",
        Effect.DESTRUCTIVE,
        "load ${backup} into ${site}",
        Traits.NONE.aimed(new Aim(Optional.of("site"), Touch.REPLACES_DATA, Optional.empty())),
        Wanted.class,
        Loaded.class);
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    return switch (into(turn)) {
      case Asked.Troubled<Vault>(Trouble trouble) -> throw new Untold(trouble.says());
      case Asked.Told<Vault>(Vault into) -> clearance.preview(into, turn);
    };
  }

  /** An estate's file that no longer says how to look leaves it unknown, not undone. */
  @Override
  public Sight<Loaded> look(Turn<Wanted> turn) {
    return switch (place(turn)) {
      case Asked.Troubled<Place>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Place>(Place place) ->
          foreman.look(
              commission(place).watch(), turn.token(), standing -> loaded(place, turn, standing));
    };
  }

  private Sight<Loaded> loaded(Place place, Turn<Wanted> turn, Standing standing) {
    return switch (mark(place, turn, standing)) {
      case Asked.Troubled<Optional<Mark>>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Mark>>(var mark) ->
          mark.filter(it -> it.bears(place.name()))
              .<Sight<Loaded>>map(it -> new Sight.Done<>(new Loaded(it.tables())))
              .orElseGet(Sight.NotDone::new);
    };
  }

  private static Commission commission(Place place) {
    return place.order().commission(place.name().key());
  }

  private Asked<Optional<Mark>> mark(Place place, Turn<Wanted> turn, Standing standing) {
    return switch (standing) {
      case Standing.NotStarted _, Standing.Running _ -> new Asked.Told<>(Optional.empty());
      case Standing.Finished _, Standing.Vanished _ ->
          marks.asked(place.into(), turn.token().part(AFTER));
    };
  }

  @Override
  public Outcome<Loaded> perform(Turn<Wanted> turn) {
    return switch (place(turn)) {
      case Asked.Troubled<Place>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Place>(Place place) ->
          switch (foreman.standing(commission(place), turn.token())) {
            case Asked.Troubled<Standing>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
            case Asked.Told<Standing>(Standing.NotStarted _) -> anew(place, turn);
            case Asked.Told<Standing> _ -> load(place, turn);
          };
    };
  }

  /** What it holds already, and nobody has touched since, is not loaded once more. */
  private Outcome<Loaded> anew(Place place, Turn<Wanted> turn) {
    return clearance
        .of(place.into(), turn)
        .then(_ -> marks.ask(place.into(), turn.token().part(BEFORE)))
        .then(
            mark ->
                mark.holdsNothingBut(place.name())
                    ? new Outcome.Done<>(new Loaded(mark.tables()))
                    : load(place, turn));
  }

  private Outcome<Loaded> load(Place place, Turn<Wanted> turn) {
    return foreman
        .begin(commission(place), turn.token())
        .then(
            ended ->
                marks
                    .ask(place.into(), turn.token().part(AFTER))
                    .then(mark -> over(place, ended, mark)));
  }

  /** What it says of itself counts, not how its script ended. */
  private static Outcome<Loaded> over(Place place, Ended ended, Mark mark) {
    if (mark.bears(place.name())) {
      return new Outcome.Done<>(new Loaded(mark.tables()));
    }
    String how =
        switch (ended) {
          case Ended.ByItself _ -> "the reset is over";
          case Ended.BrokenOff(var since) -> "the reset that began %s was killed".formatted(since);
        };
    return new Outcome.Failed<>(
        "%s, and %s holds %s instead of %s. Retry drops it and loads that anew"
            .formatted(how, place.into().site().name(), mark.says(), place.name()),
        false);
  }

  private Asked<Vault> into(Turn<Wanted> turn) {
    return vaults.of(turn.errand(), turn.arguments().site());
  }

  private Asked<Place> place(Turn<Wanted> turn) {
    Asked<Owned> owned =
        vaults.owner(turn.errand(), turn.arguments().site(), turn.arguments().backup());
    return into(turn)
        .then(
            into ->
                owned.then(
                    it ->
                        Assignment.of(into.estate(), into.site(), Chore.RESET)
                            .map(order -> new Place(into, it.name(), order))));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return switch (place(turn)) {
      case Asked.Troubled<Place> _ ->
          "load %s into the database of %s"
              .formatted(turn.arguments().backup(), turn.arguments().site());
      case Asked.Told<Place>(Place place) ->
          "%s, and compare it with production".formatted(commission(place).byHand());
    };
  }
}
