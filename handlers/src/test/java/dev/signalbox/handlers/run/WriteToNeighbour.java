package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code run.write}: looks for its token, then writes. */
@Singleton
@Requires(property = "trial")
final class WriteToNeighbour implements Action<WriteToNeighbour.Saying, WriteToNeighbour.Mark> {
  private final Neighbour neighbour;

  WriteToNeighbour(Neighbour neighbour) {
    this.neighbour = neighbour;
  }

  @Introspected
  record Saying(String say) {}

  @Introspected
  record Mark(String mark) {}

  @Override
  public About<Saying, Mark> about() {
    return new About<>(
        "run.write", Effect.ADDITIVE, "write ${say}", Traits.NONE, Saying.class, Mark.class);
  }

  @Override
  public Sight<Mark> look(Turn<Saying> turn) {
    return switch (neighbour.has(turn.token().value())) {
      case YES -> new Sight.Done<>(mark(turn));
      case NO -> new Sight.NotDone<>();
      case NOBODY_KNOWS -> new Sight.Unknown<>("the neighbour does not answer");
    };
  }

  @Override
  public Outcome<Mark> perform(Turn<Saying> turn) {
    try {
      neighbour.write(turn.token().value(), turn.arguments().say());
      return new Outcome.Done<>(mark(turn));
    } catch (Neighbour.Refused no) {
      return new Outcome.Failed<>("the neighbour refused", true);
    }
  }

  private static Mark mark(Turn<Saying> turn) {
    return new Mark("mark of " + turn.token().step());
  }

  @Override
  public String byHand(Turn<Saying> turn) {
    return "write " + turn.arguments().say();
  }
}
