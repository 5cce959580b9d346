package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What four people do with GigaDB. */
class GigadbBrowserTest extends AtTheScreen {
  @Test
  void a_release_is_validated_switched_kept_and_announced() throws IOException {
    goesLive("release");
    decide("Keep");
    screen.see("ended today");
    screen.picture("release-6-done");
    screen.visit("U0CURATOR", "C0RELEASES");
    screen.see("v4.3.5 is live on both sides of GigaDB. The embargo is lifted.");
    screen.picture("release-7-announced");
    assertThat(bot.read("/api/estates/gigadb"))
        .contains("\"roles\":{\"production\":\"alt\"", "\"embargo\":null", "\"locks\":[]");
  }

  @Test
  void a_release_that_is_no_good_is_taken_back() throws IOException {
    goesLive("revert");
    decide("Revert");
    screen.visit("U0TECH");
    screen.press("Done by hand");
    screen.fill("evidence", "an index was missing");
    screen.submit();
    screen.see("ended today");
    screen.picture("revert-6-done");
    screen.visit("U0CURATOR", "C0RELEASES");
    screen.see("v4.3.5 was taken back.");
    assertThat(bot.read("/api/estates/gigadb"))
        .contains("\"roles\":{\"production\":\"upstream\"", "\"embargo\":null", "\"locks\":[]");
  }

  @Test
  void the_standby_takes_over_while_production_is_dark() throws IOException {
    goesDark();
    screen.type("/ops failover gigadb Hong Kong is dark");
    screen.see("What it is for");
    screen.picture("failover-2-plan");
    screen.confirm("Confirm");
    screen.see("⏳ ask whom the environment demands for a yes");
    screen.visit("U0OPS2");
    screen.press("Approve");
    screen.fill("typed", screen.askedFor("lose \\w+"));
    screen.picture("failover-3-loss");
    screen.submit();
    screen.see("⏳ switch the schedules of both sites");
    screen.picture("failover-4-live");
    screen.visit("U0OPS1");
    screen.type("/ops sandbox light gigadb/upstream");
    screen.see("ended today");
    screen.picture("failover-5-done");
    assertThat(bot.read("/api/estates/gigadb"))
        .contains("\"roles\":{\"production\":\"alt\"", "\"embargo\":null", "\"locks\":[]");
  }

  private void goesDark() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops sandbox dark gigadb/upstream");
    screen.see("From now on nobody answers");
    screen.type("/ops status gigadb");
    screen.see("nobody answers there");
    screen.picture("failover-1-dark");
  }

  /** From the command to the question whether it stays. */
  private void goesLive(String journey) throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops release gigadb v4.3.5");
    screen.see("What it is for");
    screen.picture(journey + "-1-plan");
    approveByName("U0OPS2");
    screen.see("⏳ ask curators, tech for a yes");
    screen.picture(journey + "-2-validation");
    screen.visit("U0CURATOR");
    screen.confirm("Approve");
    screen.visit("U0TECH");
    screen.confirm("Approve");
    screen.see("⏳ ask ops for a yes: Move live traffic");
    screen.picture(journey + "-3-swap-asked");
    approveByName("U0OPS2");
    screen.see("⏳ ask curators, tech to decide");
    screen.picture(journey + "-4-live");
  }

  private void approveByName(String person) {
    screen.visit(person);
    screen.press("Approve");
    screen.fill("typed", "gigadb");
    screen.submit();
  }

  private void decide(String verdict) throws IOException {
    screen.visit("U0CURATOR");
    screen.confirm(verdict);
    screen.visit("U0TECH");
    screen.confirm(verdict);
  }
}
