package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code users.save}: a copy of all users, before something that may destroy them. */
@Singleton
final class UsersSave implements Action<UsersSave.Wanted, UsersSave.Saved> {
  private final Databases databases;
  private final Batches batches;
  private final Copying copying;

  UsersSave(Databases databases, Batches batches, Copying copying) {
    this.databases = databases;
    this.batches = batches;
    this.copying = copying;
  }

  /**
   * @param environment that of the run where none is named
   */
  @Introspected
  record Wanted(@Nullable EnvironmentName environment) {}

  @Introspected
  record Saved(Batch batch, String summary) {}

  @Override
  public About<Wanted, Saved> about() {
    return new About<>(
        "users.save",
        Effect.ADDITIVE,
        "keep a copy of the users of ${environment}",
        Traits.NONE,
        Wanted.class,
        Saved.class);
  }

  private Asked<Database> from(Turn<Wanted> turn) {
    return databases.of(turn.errand(), named(turn));
  }

  private static Optional<EnvironmentName> named(Turn<Wanted> turn) {
    return Optional.ofNullable(turn.arguments().environment());
  }

  private static Batch batch(Turn<Wanted> turn, Database from) {
    return new Batch("%s@%s".formatted(from, Marks.deed(turn.token())));
  }

  @Override
  public Sight<Saved> look(Turn<Wanted> turn) {
    return switch (from(turn)) {
      case Asked.Troubled<Database>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Database>(Database from) -> {
        Batch batch = batch(turn, from);
        yield batches
            .whole(batch)
            .<Sight<Saved>>map(
                it -> new Sight.Done<>(new Saved(batch, copying.summary(it.source(), batch))))
            .orElseGet(Sight.NotDone::new);
      }
    };
  }

  @Override
  public Outcome<Saved> perform(Turn<Wanted> turn) {
    return Ways.on(
        from(turn),
        from -> {
          Batch batch = batch(turn, from);
          return copying.copy(from, batch, turn.token()).told(it -> new Saved(batch, it));
        });
  }

  /** Elsewhere nobody finds it: what puts users back reads the bot's own copy. */
  @Override
  public String byHand(Turn<Wanted> turn) {
    return "only I can keep a copy that I can put back: retry, or leave this step out and store what GET _all_docs?include_docs=true of %s tells"
        .formatted(databases.address(turn.errand(), named(turn)));
  }
}
