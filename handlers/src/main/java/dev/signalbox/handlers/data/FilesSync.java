package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.bastion.Ended;
import dev.signalbox.handlers.bastion.Foreman;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** {@code files.sync}: a site's files become production's; what only it has is deleted. */
@Singleton
final class FilesSync implements Action<FilesSync.Wanted, FilesSync.Synced> {
  /** Looked before, and when it is over, under tokens of their own. */
  private static final String BEFORE = "before";

  private static final String AFTER = "after";

  private final Couriers couriers;
  private final Reader reader;
  private final Foreman foreman;

  FilesSync(Couriers couriers, Reader reader, Foreman foreman) {
    this.couriers = couriers;
    this.reader = reader;
    this.foreman = foreman;
  }

  @Introspected
  record Wanted(SiteName to, Integer maxDeletes) {}

  @Introspected
  record Synced(String summary) {}

  @Override
  public About<Wanted, Synced> about() {
    return new About<>(
        "files.sync",
        Effect.DESTRUCTIVE,
        "sync files to ${to}, at most ${max-deletes} deletions",
        Traits.NONE.aimed(new Aim(Optional.of("to"), Touch.REPLACES_DATA, Optional.empty())),
        Wanted.class,
        Synced.class);
  }

  /** Whether it has been done its own script and the dry run behind it tell. */
  @Override
  public Sight<Synced> look(Turn<Wanted> turn) {
    return switch (couriers.of(turn.errand(), turn.arguments().to())) {
      case Asked.Troubled<Courier>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Courier>(Courier courier) ->
          foreman.look(
              courier.sync().watch(), turn.token(), standing -> synced(courier, turn, standing));
    };
  }

  private Sight<Synced> synced(Courier courier, Turn<Wanted> turn, Standing standing) {
    return switch (after(courier, turn, standing)) {
      case Asked.Troubled<Optional<FileGap>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<FileGap>>(var gap) ->
          gap.filter(FileGap::isNone)
              .<Sight<Synced>>map(_ -> new Sight.Done<>(synced(courier)))
              .orElseGet(Sight.NotDone::new);
    };
  }

  private Asked<Optional<FileGap>> after(Courier courier, Turn<Wanted> turn, Standing standing) {
    return switch (standing) {
      case Standing.NotStarted _, Standing.Running _ -> new Asked.Told<>(Optional.empty());
      case Standing.Finished _, Standing.Vanished _ ->
          reader
              .printed(courier.dryRun(), turn.token().part(AFTER))
              .map(it -> it.flatMap(FileGap::read));
    };
  }

  @Override
  public Outcome<Synced> perform(Turn<Wanted> turn) {
    return switch (couriers.of(turn.errand(), turn.arguments().to())) {
      case Asked.Troubled<Courier>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Courier>(Courier courier) ->
          switch (foreman.standing(courier.sync(), turn.token())) {
            case Asked.Troubled<Standing>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
            case Asked.Told<Standing>(Standing.NotStarted _) -> anew(courier, turn);
            case Asked.Told<Standing> _ -> sync(courier, turn);
          };
    };
  }

  private Outcome<Synced> anew(Courier courier, Turn<Wanted> turn) {
    return couriers
        .firewall(courier)
        .<Outcome<Synced>>map(why -> new Outcome.Failed<>(why, false))
        .orElseGet(() -> gap(courier, turn, BEFORE).then(gap -> bounded(courier, turn, gap)));
  }

  /** A wrong direction, or an empty source, shows as many deletions. */
  private Outcome<Synced> bounded(Courier courier, Turn<Wanted> turn, FileGap gap) {
    int most = turn.arguments().maxDeletes();
    if (gap.deletes() > most) {
      return new Outcome.Failed<>(
          "nothing was synced: it would delete %d files of %s and copy %d, and at most %d may be deleted. Look why they are not on %s; then retry, or sync by hand"
              .formatted(gap.deletes(), courier.to(), gap.copies(), most, courier.from()),
          false);
    }
    return gap.isNone()
        ? new Outcome.Done<>(
            new Synced("%s has all files of %s already".formatted(courier.to(), courier.from())))
        : sync(courier, turn);
  }

  private Outcome<Synced> sync(Courier courier, Turn<Wanted> turn) {
    return foreman
        .begin(courier.sync(), turn.token())
        .then(
            ended ->
                gap(courier, turn, AFTER)
                    .then(
                        left ->
                            gap(courier, turn, BEFORE)
                                .then(before -> over(courier, ended, before, left))));
  }

  /** A few that came meanwhile are no fault: the next sync takes them along. */
  private static Outcome<Synced> over(Courier courier, Ended ended, FileGap before, FileGap left) {
    if (left.isNone()) {
      return new Outcome.Done<>(synced(courier));
    }
    return switch (ended) {
      case Ended.ByItself _ when left.isLessThan(before) ->
          new Outcome.Done<>(
              new Synced(
                  "%s has the files of %s; %s since the sync began"
                      .formatted(courier.to(), courier.from(), left)));
      case Ended.ByItself _ ->
          new Outcome.Failed<>("the sync is over, and there is still %s".formatted(left), false);
      case Ended.BrokenOff(Instant since) ->
          new Outcome.Failed<>(
              "the sync that began %s was killed, with %s left. Retry goes on from there"
                  .formatted(since, left),
              false);
    };
  }

  private static Synced synced(Courier courier) {
    return new Synced("%s has all files of %s".formatted(courier.to(), courier.from()));
  }

  private Outcome<FileGap> gap(Courier courier, Turn<Wanted> turn, String part) {
    return reader
        .read(courier.dryRun(), turn.token().part(part))
        .then(
            printed ->
                FileGap.read(printed)
                    .<Outcome<FileGap>>map(Outcome.Done::new)
                    .orElseGet(
                        () ->
                            new Outcome.Failed<>(
                                Reader.garbled(courier.dryRun(), printed), false)));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return switch (couriers.of(turn.errand(), turn.arguments().to())) {
      case Asked.Troubled<Courier> _ ->
          "sync the files of production to %s".formatted(turn.arguments().to());
      case Asked.Told<Courier>(Courier courier) ->
          "%s; where it would delete no more than %d, %s"
              .formatted(
                  courier.dryRun().byHand(),
                  turn.arguments().maxDeletes(),
                  courier.sync().byHand());
    };
  }
}
