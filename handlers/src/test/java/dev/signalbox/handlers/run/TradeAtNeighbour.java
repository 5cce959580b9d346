package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code run.trade}: production and standby of live trade places; its wall is red then. */
@Singleton
@Requires(property = "trial")
final class TradeAtNeighbour implements Reversible<Nothing, TradeAtNeighbour.Now> {
  private final Neighbour neighbour;
  private final Roles roles;

  TradeAtNeighbour(Neighbour neighbour, Roles roles) {
    this.neighbour = neighbour;
    this.roles = roles;
  }

  /** Its Java name is its word in the language. */
  record Site(String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Introspected
  record Now(Site production, Site standby) {}

  @Override
  public About<Nothing, Now> about() {
    return new About<>(
        "run.trade",
        Effect.REVERSIBLE,
        "trade places",
        Traits.NONE.undoneBy("trade them back").flipping(),
        Nothing.class,
        Now.class);
  }

  @Override
  public String before(Turn<Nothing> turn) {
    return neighbour.wall(turn.token().run());
  }

  @Override
  public Sight<Now> look(Turn<Nothing> turn) {
    return switch (neighbour.has(turn.token().value())) {
      case YES -> new Sight.Done<>(now());
      case NO -> new Sight.NotDone<>();
      case NOBODY_KNOWS -> new Sight.Unknown<>("the neighbour does not answer");
    };
  }

  @Override
  public Outcome<Now> perform(Turn<Nothing> turn) {
    try {
      neighbour.write(turn.token().value(), "red");
      return new Outcome.Done<>(now());
    } catch (Neighbour.Refused no) {
      return new Outcome.Failed<>("the neighbour refused", false);
    }
  }

  /** What is written down is turned only when this step is over. */
  private Now now() {
    return new Now(site(Role.STANDBY), site(Role.PRODUCTION));
  }

  private Site site(Role role) {
    return roles.of("gigadb", "live").stream()
        .filter(it -> it.role() == role)
        .map(Holding::site)
        .map(Site::new)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Nothing> turn, String before) {
    return neighbour.wall(turn.token().run()).equals(before)
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Nothing> turn, String before) {
    try {
      neighbour.write(turn.token().value(), before);
      return new Outcome.Done<>(new Nothing());
    } catch (Neighbour.Refused no) {
      return new Outcome.Failed<>("the neighbour refused", false);
    }
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "trade places";
  }

  @Override
  public String backByHand(Turn<Nothing> turn, String before) {
    return "trade them back";
  }
}
