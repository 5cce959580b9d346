package dev.signalbox.acceptance;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What two people do with private clouds. */
class PulumiBrowserTest extends AtTheScreen {
  @Test
  void a_private_cloud_is_closed_for_a_while_and_opened_again() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops maintenance on pulumi production malta 1h an upgrade of theirs");
    screen.see("0x0 (none) → 0x1 (maintenance)");
    screen.picture("maintenance-1-plan");
    approve();
    screen.see("Open until it is ended by somebody of ops");
    screen.type("/ops maintenance list pulumi production");
    screen.see("malta of learningmachine: 0x1 (maintenance), since");
    screen.picture("maintenance-2-on");
    screen.type("/ops maintenance off pulumi production malta");
    screen.see("INTERLOCK");
    screen.confirm("End it now");
    screen.see("ended today");
    screen.visit("U0OPS1", "C0RELEASES");
    screen.see("Maintenance of malta is over.");
    screen.picture("maintenance-3-over");
    screen.visit("U0OPS1");
    screen.type("/ops maintenance list pulumi production");
    screen.see("malta of learningmachine: 0x0 (none)");
  }

  @Test
  void the_customers_are_updated_by_one_build_and_told() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops customers update pulumi");
    screen.see("What it is for");
    screen.picture("customers-1-plan");
    approve();
    screen.see("ended today");
    screen.picture("customers-2-done");
    screen.visit("U0OPS1", "C0RELEASES");
    screen.see("Customer PPCs are being updated: https://");
    screen.see("All customer PPCs are up to date");
    screen.picture("customers-3-announced");
  }

  private void approve() {
    screen.visit("U0OPS2");
    screen.press("Approve");
    screen.fill("typed", "pulumi");
    screen.submit();
  }
}
