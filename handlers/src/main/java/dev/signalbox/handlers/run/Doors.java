package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Preview;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The way into a step, and to its call. */
@Singleton
record Doors(Claiming claiming, People people, Covering covering, Renewal renewal, Saying saying) {

  /** Where people know better, or have to do it themselves. */
  @Singleton
  record People(Heeding heeding, PuttingBack puttingBack, Unbound unbound) {}

  /** What is asked last. */
  @Singleton
  record Saying(FreshLook freshLook, LastWord lastWord) {}

  /** The look waits for neighbours, and what is said then is one transaction. */
  LastWord.Leave leave(Claim claim, Effect effect, Optional<Preview> found) {
    return saying.lastWord().on(claim, effect, found, saying.freshLook().before(claim, effect));
  }
}
