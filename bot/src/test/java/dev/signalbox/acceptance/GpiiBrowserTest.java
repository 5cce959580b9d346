package dev.signalbox.acceptance;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What four people do with GPII's cloud. */
class GpiiBrowserTest extends AtTheScreen {
  @Test
  void what_quality_and_operations_say_yes_to_is_promoted_and_told() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops release gpii");
    screen.see("What it is for");
    screen.picture("promotion-1-plan");
    screen.confirm("Confirm");
    screen.see("⏳ ask qa, ops for a yes");
    screen.picture("promotion-2-asked");
    approve("U0QA");
    approve("U0OPS2");
    screen.see("ended today");
    screen.see("prd of GPII runs ");
    screen.picture("promotion-3-done");
  }

  private void approve(String person) {
    screen.visit(person);
    screen.press("Approve");
    screen.fill("typed", "gpii");
    screen.submit();
  }
}
