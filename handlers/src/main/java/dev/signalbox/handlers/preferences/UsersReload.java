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
import dev.signalbox.handlers.action.Turn;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code users.reload}: what is missing of a copy is put back, and nothing else is touched. */
@Singleton
final class UsersReload implements Bringing<UsersReload.Wanted, UsersReload.Reloaded> {
  /** Nobody knows before what is going to be lost. */
  private static final String IDENTITY = "what is missing when it comes to it";

  private final Delivery delivery;

  UsersReload(Delivery delivery) {
    this.delivery = delivery;
  }

  /**
   * @param environment that of the run where none is named
   */
  @Introspected
  record Wanted(Batch batch, @Nullable EnvironmentName environment) {}

  @Introspected
  record Reloaded(String summary) {}

  @Override
  public About<Wanted, Reloaded> about() {
    return new About<>(
        "users.reload",
        Effect.REVERSIBLE,
        "put back what is missing of ${batch} in ${environment}",
        Traits.NONE
            .aimed(new Aim(Optional.of("environment"), Touch.NOTHING, Optional.empty()))
            .undoneBy("delete those that are still as they were loaded"),
        Wanted.class,
        Reloaded.class);
  }

  @Override
  public Delivery delivery() {
    return delivery;
  }

  @Override
  public Consignment consignment(Wanted wanted) {
    return new Consignment(wanted.batch(), Optional.ofNullable(wanted.environment()));
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    Delivery.Ahead ahead = delivery.ahead(consignment(turn));
    Tally tally = ahead.tally();
    return new Preview(
        IDENTITY,
        "%d of %d documents are missing in %s%s"
            .formatted(tally.missing(), tally.all(), ahead.into(), tally.left()),
        ahead.touches());
  }

  @Override
  public Sight<Reloaded> look(Turn<Wanted> turn) {
    return delivery.look(consignment(turn)).told(UsersReload::told);
  }

  @Override
  public Outcome<Reloaded> perform(Turn<Wanted> turn) {
    return delivery.carryOut(consignment(turn)).told(UsersReload::told);
  }

  private static Reloaded told(Delivery.Delivered delivered) {
    return new Reloaded(
        delivered.keys() + delivered.safes() == 0
            ? "nothing was missing" + delivered.tally().left()
            : "put back %s%s".formatted(delivered.says(), delivered.tally().left()));
  }
}
