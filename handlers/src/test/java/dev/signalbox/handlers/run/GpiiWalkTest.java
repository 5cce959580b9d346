package dev.signalbox.handlers.run;

import org.junit.jupiter.api.Test;

/** Every procedure of GPII to each of its ends; and again with a step harmed. */
class GpiiWalkTest {
  @Test
  void whatever_befalls_a_step_no_user_is_lost_and_nothing_is_played_twice() {
    new Survey(new Gpii()).walk();
  }
}
