package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
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
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@code users.reset}: users' safes become what they were when they were given out. */
@Singleton
final class UsersReset
    implements Reversible<UsersReset.Wanted, UsersReset.Reset>,
        Previewed<UsersReset.Wanted, UsersReset.Reset> {
  /** Users may change theirs in between; what they have then is kept, and can be put back. */
  private static final String IDENTITY = "whatever they have when it comes to it";

  private final Consignee consignee;
  private final Resetting resetting;
  private final Retreat retreat;
  private final Formers formers;
  private final Marks marks;

  UsersReset(
      Consignee consignee, Resetting resetting, Retreat retreat, Formers formers, Marks marks) {
    this.consignee = consignee;
    this.resetting = resetting;
    this.retreat = retreat;
    this.formers = formers;
    this.marks = marks;
  }

  @Introspected
  record Wanted(EnvironmentName environment, Batch batch) {}

  @Introspected
  record Reset(String summary) {}

  /** Where the batch is, and how its safes are there. */
  private record Seen(Database in, Drift drift) {}

  @Override
  public About<Wanted, Reset> about() {
    return new About<>(
        "users.reset",
        Effect.REVERSIBLE,
        "reset the preferences of ${batch} in ${environment}",
        Traits.NONE
            .aimed(new Aim(Optional.of("environment"), Touch.REPLACES_DATA, Optional.empty()))
            .undoneBy("the former preferences"),
        Wanted.class,
        Reset.class);
  }

  private static Turn<Consignment> consignment(Turn<Wanted> turn) {
    Wanted wanted = turn.arguments();
    return turn.with(new Consignment(wanted.batch(), Optional.of(wanted.environment())));
  }

  private Asked<Seen> seen(Turn<Wanted> turn) {
    return consignee
        .of(consignment(turn))
        .then(
            in ->
                resetting
                    .drift(in, turn.arguments().batch(), Marks.deed(turn.token()))
                    .map(it -> new Seen(in, it)));
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    Seen seen = Ways.known(seen(turn));
    Drift drift = seen.drift();
    return new Preview(
        IDENTITY,
        "%d of %d safes of %s are to be what they began as, %d are already%s"
            .formatted(drift.changed(), drift.all(), seen.in(), drift.same(), drift.saysLeft()),
        new TreeSet<>(List.of(seen.in().users())));
  }

  @Override
  public String before(Turn<Wanted> turn) {
    return Marks.deed(turn.token());
  }

  @Override
  public Sight<Reset> look(Turn<Wanted> turn) {
    return switch (seen(turn)) {
      case Asked.Troubled<Seen>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Seen>(Seen seen) when seen.drift().changed() > 0 -> new Sight.NotDone<>();
      case Asked.Told<Seen>(Seen seen) -> new Sight.Done<>(told(turn, seen));
    };
  }

  @Override
  public Outcome<Reset> perform(Turn<Wanted> turn) {
    return consignee.act(
        consignment(turn),
        in ->
            resetting
                .carryOut(in, turn.arguments().batch(), turn.token())
                .told(it -> told(turn, new Seen(in, it))));
  }

  private Reset told(Turn<Wanted> turn, Seen seen) {
    return new Reset(
        "%s of %s reset%s"
            .formatted(
                Part.SAFE.many(marks.count(Marks.deed(turn.token()), Part.SAFE)),
                seen.in(),
                seen.drift().saysLeft()));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    return marks.hasAny(before)
        ? consignee.look(
            consignment(turn), in -> retreat.look(in, turn.arguments().batch(), before, formers))
        : new Sight.Done<>(new Nothing());
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    return consignee.act(
        consignment(turn), in -> retreat.carryOut(in, turn.arguments().batch(), before, formers));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "POST each safe of '%s' (rows of users_entry) to %s/_bulk_docs with the _rev that stands there now, and keep what stands there first; look at each row of the answer"
        .formatted(turn.arguments().batch(), consignee.address(consignment(turn)));
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    return "POST to %s/_bulk_docs what rows of users_entry have whose batch ends with '%s/former', each with the _rev that stands there now, as long as rows of users_mark name that for '%s'"
        .formatted(consignee.address(consignment(turn)), before, before);
  }
}
