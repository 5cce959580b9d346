package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code users.route}: whether users of one environment may come to another, before they do. */
@Singleton
final class UsersRoute implements Looks<UsersRoute.Wanted, UsersRoute.Found> {
  private final Databases databases;

  UsersRoute(Databases databases) {
    this.databases = databases;
  }

  @Introspected
  record Wanted(EnvironmentName from, EnvironmentName to) {}

  @Introspected
  record Found(String summary) {}

  @Override
  public About<Wanted, Found> about() {
    return new About<>(
        "users.route",
        Effect.READ,
        "look whether users of ${from} may come to ${to}",
        Traits.NONE,
        Wanted.class,
        Found.class);
  }

  @Override
  public Outcome<Found> perform(Turn<Wanted> turn) {
    Wanted wanted = turn.arguments();
    return Ways.on(
        databases.of(turn.errand(), Optional.of(wanted.from())),
        from ->
            Ways.on(
                databases.of(turn.errand(), Optional.of(wanted.to())),
                to -> judged(from.toString(), to)));
  }

  private static Outcome<Found> judged(String from, Database to) {
    if (!to.isAbove(from)) {
      return new Outcome.Failed<>(Consignee.down(from, to).says(), false);
    }
    String below = to.below().findFirst().map(EnvironmentName::value).orElse(from);
    return below.equals(from)
        ? new Outcome.Done<>(new Found("%s comes right after %s".formatted(to, from)))
        : new Outcome.Failed<>(
            "users reach %s before %s: migrate them to %s first".formatted(below, to, below),
            false);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "look under `environments:` of the estate's file whether %s comes right after %s"
        .formatted(turn.arguments().to(), turn.arguments().from());
  }
}
