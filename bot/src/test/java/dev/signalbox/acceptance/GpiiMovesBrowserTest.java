package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Users of GPII who climb, users who come out of a bucket, and a node that goes away. */
class GpiiMovesBrowserTest extends AtTheScreen {
  @Test
  void a_node_goes_away_and_what_clients_noticed_is_told() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops rehearse node-loss gpii");
    screen.see("Rehearse the loss of a database node");
    screen.picture("node-loss-1-plan");
    screen.confirm("Confirm");
    screen.visit("U0OPS2");
    screen.press("Done by hand");
    screen.fill("hypothesis", "nobody notices");
    screen.fill("errors", "20");
    screen.fill("minutes", "5");
    screen.picture("node-loss-2-expected");
    screen.submit();
    screen.see("20 at most were expected");
    screen.picture("node-loss-3-noticed");
    screen.press("Done by hand");
    screen.fill("observation", "the log was silent");
    screen.submit();
    screen.see("the time until every node was seen to be back (RTO)");
    screen.picture("node-loss-4-score");
  }

  @Test
  void users_climb_from_dev_to_stg_after_a_yes() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops users migrate gpii prd stg");
    screen.see("users only climb, and stg does not come after prd");
    screen.picture("migrate-1-wrong-way");
    screen.type("/ops users migrate gpii dev stg");
    screen.see("Migrate the users of dev to stg");
    screen.picture("migrate-2-plan");
    screen.confirm("Confirm");
    screen.see("2 users for stg: 1 new, 1 there already. Those who are new come from dev");
    screen.picture("migrate-3-asked");
    screen.visit("U0OPS2");
    screen.confirm("Approve");
    screen.visit("U0OPS1", "D0OPS1");
    screen.press("1 reply");
    screen.picture("migrate-4-handed");
    assertThat(bot.read(screen.leadsTo(".csv"))).contains(",new\n");
    screen.visit("U0OPS1");
    screen.picture("migrate-5-done");
  }

  @Test
  void a_file_of_users_comes_out_of_the_bucket() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops users import gpii --from inbox users/pilto.csv");
    screen.see("nothing is there");
    screen.picture("bucket-1-slip");
    screen.type("/ops users import gpii --from inbox users/pilot.csv");
    screen.see("Load the users of users/pilot.csv");
    screen.picture("bucket-2-plan");
    approve("U0OPS2");
    screen.see("⏳ ask qa for a yes");
    screen.picture("bucket-3-asked");
    approve("U0QA");
    screen.visit("U0OPS1", "D0OPS1");
    screen.press("1 reply");
    screen.picture("bucket-4-handed");
    assertThat(bot.read(screen.leadsTo("users-prd.csv"))).hasLineCount(3);
  }

  private void approve(String person) {
    screen.visit(person);
    screen.press("Approve");
    screen.fill("typed", "gpii");
    screen.submit();
  }
}
