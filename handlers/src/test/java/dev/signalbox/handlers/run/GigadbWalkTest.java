package dev.signalbox.handlers.run;

import org.junit.jupiter.api.Test;

/**
 * Every procedure of GigaDB, from either side being production, to each of its ends; and again with
 * a step harmed where it matters most.
 */
class GigadbWalkTest {
  @Test
  void whatever_befalls_a_step_all_is_in_order_in_the_end_and_as_the_page_says() {
    new Survey(new Gigadb()).walk();
  }
}
