package dev.signalbox.handlers.schedule;

import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Planted: a fence that marks nothing. */
@Singleton
@Replaces(SiteFence.class)
@Requires(property = "trial.planted", value = "paper-fence")
final class PaperFence implements Action<SiteFence.Wanted, Nothing> {
  @Override
  public About<SiteFence.Wanted, Nothing> about() {
    return new About<>(
        "site.fence",
        Effect.ADDITIVE,
        "say that ${site} is fenced",
        Traits.NONE.aimed(new Aim(Optional.of("site"), Touch.NOTHING, Optional.empty())),
        SiteFence.Wanted.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<SiteFence.Wanted> turn) {
    return new Sight.Done<>(new Nothing());
  }

  @Override
  public Outcome<Nothing> perform(Turn<SiteFence.Wanted> turn) {
    return new Outcome.Done<>(new Nothing());
  }

  @Override
  public String byHand(Turn<SiteFence.Wanted> turn) {
    return "say so";
  }
}
