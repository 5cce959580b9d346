package dev.signalbox.handlers.preferences;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.source.Line;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code users.generate}: new ids, each with an empty safe, before anybody has them. */
@Singleton
final class UsersGenerate implements Action<UsersGenerate.Wanted, UsersGenerate.Generated> {
  private final Schemas schemas;
  private final Minting minting;
  private final Batches batches;

  UsersGenerate(Schemas schemas, Minting minting, Batches batches) {
    this.schemas = schemas;
    this.minting = minting;
    this.batches = batches;
  }

  @Introspected
  record Wanted(Integer count, Line label) {
    Label called() {
      return new Label(label.text());
    }
  }

  @Introspected
  record Generated(Batch batch, String summary) {}

  @Override
  public About<Wanted, Generated> about() {
    return new About<>(
        "users.generate",
        Effect.ADDITIVE,
        "make ${count} new ids for ${label}",
        Traits.NONE,
        Wanted.class,
        Generated.class);
  }

  private static Batch batch(Turn<Wanted> turn) {
    return turn.arguments().called().batch(turn.token());
  }

  @Override
  public Sight<Generated> look(Turn<Wanted> turn) {
    return batches
        .whole(batch(turn))
        .<Sight<Generated>>map(_ -> new Sight.Done<>(generated(turn)))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Generated> perform(Turn<Wanted> turn) {
    int count = turn.arguments().count();
    if (count < 1 || count > Roll.MOST) {
      return new Outcome.Failed<>(
          "%d users cannot be made at once: ask for 1 to %d".formatted(count, Roll.MOST), false);
    }
    return Ways.on(
        schemas.usual(turn.errand()),
        usual -> {
          minting.make(
              batch(turn),
              turn.errand().estate(),
              turn.arguments().called(),
              turn.token(),
              count,
              usual);
          return new Outcome.Done<>(generated(turn));
        });
  }

  private Generated generated(Turn<Wanted> turn) {
    Batch batch = batch(turn);
    return new Generated(
        batch, "%s: %s, all of them new".formatted(turn.arguments().called(), batches.says(batch)));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "only I can make a batch that I can load: retry, or put %d new UUIDs into a file and hand it to `/ops users import %s`"
        .formatted(turn.arguments().count(), turn.errand().estate());
  }
}
