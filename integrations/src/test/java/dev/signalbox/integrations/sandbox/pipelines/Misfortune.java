package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** What a stand-in can have of a bad day. */
record Misfortune(TestWorld world) {
  Optional<String> befalls(BadDay day) {
    return switch (day) {
      case TOO_MANY_CALLS -> told(Mischance.TOO_MANY);
      case BROKEN_ONCE -> told(Mischance.BROKEN);
      case SLOW_BODY, UNANSWERED_AND_NOT_DONE -> told(Mischance.NOTHING);
      case WRONG_JSON -> told(Mischance.NONSENSE);
      case EXPIRED_KEY -> told(Mischance.KEY);
      case UNANSWERED_AND_DONE -> told(Mischance.UNANSWERED);
      case CUT_CONNECTION -> Optional.of("there is no connection to cut, so none to repeat on");
      case HALF_A_BODY -> Optional.of("an answer there has no body");
      case SECOND_PAGE_MISSING -> Optional.of("an answer there has no pages");
    };
  }

  Optional<String> told(Mischance mischance) {
    world.faults().tell(Server.NAME, mischance, 1);
    return Optional.empty();
  }
}
