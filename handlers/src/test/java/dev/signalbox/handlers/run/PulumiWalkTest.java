package dev.signalbox.handlers.run;

import org.junit.jupiter.api.Test;

/** Every procedure of Pulumi to each of its ends; and again with a step harmed. */
class PulumiWalkTest {
  @Test
  void whatever_befalls_a_step_every_flag_is_where_it_has_to_be_and_customers_get_one_build() {
    new Survey(new Pulumi()).walk();
  }
}
