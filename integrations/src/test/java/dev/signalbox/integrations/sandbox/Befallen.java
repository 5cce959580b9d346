package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** A bad day with one who stands in for somebody. */
record Befallen(TestWorld world, String neighbour) {
  Optional<String> by(BadDay day) {
    return switch (day) {
      case TOO_MANY_CALLS -> told(Mischance.TOO_MANY);
      case BROKEN_ONCE -> told(Mischance.BROKEN);
      case SLOW_BODY, UNANSWERED_AND_NOT_DONE -> told(Mischance.NOTHING);
      case WRONG_JSON, HALF_A_BODY -> told(Mischance.NONSENSE);
      case EXPIRED_KEY -> told(Mischance.KEY);
      case UNANSWERED_AND_DONE -> told(Mischance.UNANSWERED);
      case CUT_CONNECTION -> Optional.of("there is no connection to cut, so none to repeat on");
      case SECOND_PAGE_MISSING -> Optional.of("an answer there has no pages");
    };
  }

  private Optional<String> told(Mischance mischance) {
    world.faults().tell(neighbour, mischance, 1);
    return Optional.empty();
  }
}
