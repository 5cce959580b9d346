package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** Bad days in the words of the simulated world. */
public final class WorldBadDays {
  private WorldBadDays() {}

  /** Why it cannot have that one, or nothing. */
  public static Optional<String> tell(TestWorld world, String neighbour, BadDay day) {
    return switch (day) {
      case TOO_MANY_CALLS -> told(world, neighbour, Mischance.TOO_MANY);
      case BROKEN_ONCE -> told(world, neighbour, Mischance.BROKEN);
      case SLOW_BODY, UNANSWERED_AND_NOT_DONE -> told(world, neighbour, Mischance.NOTHING);
      case WRONG_JSON -> told(world, neighbour, Mischance.NONSENSE);
      case EXPIRED_KEY -> told(world, neighbour, Mischance.KEY);
      case UNANSWERED_AND_DONE -> told(world, neighbour, Mischance.UNANSWERED);
      case CUT_CONNECTION -> Optional.of("there is no connection to cut, so none to repeat on");
      case HALF_A_BODY -> Optional.of("an answer there has no body");
      case SECOND_PAGE_MISSING -> Optional.of("an answer there has no pages");
    };
  }

  private static Optional<String> told(TestWorld world, String neighbour, Mischance mischance) {
    world.faults().tell(neighbour, mischance, 1);
    return Optional.empty();
  }
}
