package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * {@code users.load}: a batch comes to an environment, and nothing that is there is overwritten.
 */
@Singleton
final class UsersLoad implements Bringing<UsersLoad.Wanted, UsersLoad.Loaded> {
  static final String NAME = "users.load";

  /** Users may come and change in between; that voids nobody's yes, for theirs is left. */
  private static final String IDENTITY = "what is new of it when it comes to it";

  private final Delivery delivery;
  private final Shelves shelves;
  private final Files files;

  UsersLoad(Delivery delivery, Shelves shelves, Files files) {
    this.delivery = delivery;
    this.shelves = shelves;
    this.files = files;
  }

  @Introspected
  record Wanted(EnvironmentName environment, Batch batch) {}

  @Introspected
  record Loaded(File loaded, String summary) {}

  @Override
  public About<Wanted, Loaded> about() {
    return new About<>(
        NAME,
        Effect.REVERSIBLE,
        "load ${batch} into ${environment}",
        Traits.NONE
            .aimed(new Aim(Optional.of("environment"), Touch.NOTHING, Optional.of("batch")))
            .undoneBy("delete those that are still as they were loaded"),
        Wanted.class,
        Loaded.class);
  }

  @Override
  public Delivery delivery() {
    return delivery;
  }

  @Override
  public Consignment consignment(Wanted wanted) {
    return new Consignment(wanted.batch(), Optional.of(wanted.environment()));
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    Delivery.Ahead ahead = delivery.ahead(consignment(turn));
    Tally tally = ahead.tally();
    return new Preview(
        IDENTITY,
        "%d of %d documents are new to %s, %d there already, %d there otherwise%s"
            .formatted(
                tally.missing(),
                tally.all(),
                ahead.into(),
                tally.same(),
                tally.changed(),
                tally.out().says()),
        ahead.touches());
  }

  @Override
  public Sight<Loaded> look(Turn<Wanted> turn) {
    return switch (delivery.look(consignment(turn)).told(it -> receipt(turn, it))) {
      case Sight.Done<Asked<Loaded>>(Asked.Told<Loaded>(Loaded loaded)) -> new Sight.Done<>(loaded);
      case Sight.Done<Asked<Loaded>>(Asked.Troubled<Loaded>(Trouble trouble)) ->
          new Sight.Unknown<>(trouble.says());
      case Sight.Unknown<Asked<Loaded>>(String why) -> new Sight.Unknown<>(why);
      case Sight.NotDone<Asked<Loaded>> _,
          Sight.Ended<Asked<Loaded>> _,
          Sight.UnderWay<Asked<Loaded>> _ ->
          new Sight.NotDone<>();
    };
  }

  /** It is written by then: what cannot be read back now is looked for again. */
  @Override
  public Outcome<Loaded> perform(Turn<Wanted> turn) {
    return delivery
        .carryOut(consignment(turn))
        .then(
            delivered ->
                switch (receipt(turn, delivered)) {
                  case Asked.Told<Loaded>(Loaded loaded) -> new Outcome.Done<>(loaded);
                  case Asked.Troubled<Loaded>(Trouble trouble) ->
                      new Outcome.Unknown<>(trouble.says());
                });
  }

  private Asked<Loaded> receipt(Turn<Wanted> turn, Delivery.Delivered delivered) {
    return shelves
        .through(delivered.into(), turn.arguments().batch(), Receipt.NONE, Receipt::and)
        .map(it -> loaded(turn.token(), delivered, it));
  }

  private Loaded loaded(Token token, Delivery.Delivered delivered, Receipt receipt) {
    File sheet =
        files.keepBriefly(token, "users-%s.csv".formatted(delivered.into()), receipt.sheet());
    return new Loaded(
        sheet,
        "loaded %s; %s there as they should be%s"
            .formatted(delivered.says(), Part.KEY.many(receipt.keys().size()), receipt.saysLeft()));
  }
}
