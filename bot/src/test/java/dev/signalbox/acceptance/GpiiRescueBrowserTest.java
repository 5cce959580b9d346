package dev.signalbox.acceptance;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What people do when a database of GPII's is gone. */
class GpiiRescueBrowserTest extends AtTheScreen {
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC";

  @Test
  void a_database_is_put_back_and_people_are_told_to_log_in_again() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops restore gpii stg");
    screen.see("Wanted: the word of");
    screen.picture("rescue-1-plan");
    screen.confirm("Confirm");
    saysYes("rescue");
    screen.see("ended today");
    screen.see("stg is restored.");
    screen.see("Please log out and log back in.");
    screen.picture("rescue-4-announced");
  }

  @Test
  void whoever_broke_it_is_led_from_the_call_to_the_restore() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops broke-it gpii stg I deleted the database");
    screen.see("Wanted: the word of");
    screen.picture("broke-it-1-plan");
    screen.confirm("Confirm");
    screen.see("Nobody sees to it yet.");
    screen.picture("broke-it-2-called");
    screen.visit("U0OPS2");
    screen.press("I am here");
    assessed();
    screen.confirm("Restore");
    screen.visit("U0OPS1");
    screen.see("A part of ");
    screen.confirm("Confirm");
    saysYes("broke-it");
    screen.see("stg is in order again: I deleted the database");
    screen.picture("broke-it-5-closed");
  }

  private void assessed() throws IOException {
    screen.see("Wanted: somebody of ops");
    screen.picture("broke-it-3-assess");
    screen.press("Done by hand");
    screen.fill("destroyed", "all preferences");
    screen.fill("since", "19:00");
    screen.submit();
    screen.see("Lost: all preferences");
    screen.picture("broke-it-4-decide");
  }

  /** By the moment that the form shows. */
  private void saysYes(String journey) throws IOException {
    screen.see("Back to 20");
    screen.picture(journey + "-yes-asked");
    screen.visit("U0OPS2");
    screen.press("Approve");
    screen.fill("typed", screen.askedFor(MOMENT));
    screen.picture(journey + "-yes-typed");
    screen.submit();
  }
}
