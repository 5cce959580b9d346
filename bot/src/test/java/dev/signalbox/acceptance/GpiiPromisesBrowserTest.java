package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What GPII promises, how it stands the tests, and its users as a file. */
class GpiiPromisesBrowserTest extends AtTheScreen {
  @Test
  void what_is_promised_is_held_against_what_is_there() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops policy gpii");
    screen.see("never rehearsed");
    screen.picture("promises-1-policy");
    screen.type("/ops status gpii prd");
    screen.see("version");
    screen.picture("promises-2-status");
    screen.type("/ops decision gpii");
    screen.see("GPII-3136");
    screen.picture("promises-3-questions");
    screen.type("/ops promote prd");
    screen.see("/ops release gpii");
    screen.picture("promises-4-old-word");
  }

  @Test
  void a_suite_is_run_and_its_figures_are_told() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops test run gpii preferences-read");
    screen.see("Run the tests preferences-read in stg");
    screen.picture("tests-1-plan");
    screen.confirm("Confirm");
    screen.see("ended today");
    screen.see("350 → 140");
    screen.picture("tests-2-passed");
  }

  @Test
  void the_users_of_an_environment_leave_for_one_person() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops users export gpii stg");
    screen.see("and ada gets it");
    screen.picture("export-1-plan");
    screen.confirm("Confirm");
    screen.see("⏳ ask");
    screen.visit("U0OPS2");
    screen.confirm("Approve");
    screen.visit("U0OPS1");
    screen.see("ended today");
    screen.picture("export-2-done");
    screen.visit("U0OPS1", "D0OPS1");
    screen.press("1 reply");
    screen.picture("export-3-handed");
    assertThat(bot.read(screen.leadsTo(".json")))
        .contains("\"prefsSafeId\"")
        .doesNotContain("_rev");
  }
}
