package dev.signalbox.acceptance;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What people do before the pilots come. */
class GpiiReadinessBrowserTest extends AtTheScreen {
  /** The bundled files of the estates ask fourteen questions themselves. */
  private static final int FIRST = 15;

  private static final String POINT = "/ops point-installer gpii https://flowmanager.prd.gpii.net";

  @Test
  void what_has_to_be_done_is_done_before_the_installer_is_pointed() throws IOException {
    screen.visit("U0OPS1");
    listed();
    screen.type("/ops point-installer gpii https://preferences.prd.gpii.net");
    screen.see("Still open in Pilots");
    screen.picture("readiness-2-refused");
    done("Done: 1", "all 40 are there");
    done("Done: 2", "they have read it");
    screen.type("/ops checklist gpii");
    screen.see("they have read it – ");
    screen.picture("readiness-4-all-done");
    pointed();
  }

  private void listed() throws IOException {
    screen.type("/ops checklist gpii begin Pilots by 2090-01-15");
    screen.see("Begun.");
    screen.type("/ops checklist gpii add Load the users --owner @ada --due 2090-01-10");
    screen.see("It is number 1");
    screen.type("/ops checklist gpii add Tell the pilots --owner @tess --due 2090-01-12");
    screen.see("It is number 2");
    screen.type("/ops checklist gpii");
    screen.see("2. Tell the pilots");
    screen.picture("readiness-1-list");
  }

  private void done(String button, String evidence) throws IOException {
    screen.press(button);
    screen.fill("evidence", evidence);
    screen.picture("readiness-3-form");
    screen.submit();
    screen.see(button + ".");
  }

  private void pointed() throws IOException {
    screen.type(POINT);
    screen.see("Wanted: the word of");
    screen.picture("readiness-5-plan");
    screen.confirm("Confirm");
    screen.visit("U0OPS2");
    screen.press("Approve");
    screen.fill("typed", "gpii");
    screen.submit();
    screen.see("The installer leads to https://flowmanager.prd.gpii.net (merged)");
    screen.picture("readiness-6-merged");
    screen.type("/ops decision gpii");
    screen.see("has to decide, and has decided");
    screen.picture("readiness-7-written-down");
  }

  @Test
  void what_is_given_to_somebody_stands_on_their_own_page_until_it_is_done() throws IOException {
    givenToQuinn();
    screen.visit("U0QA");
    screen.enter("Signalbox");
    screen.see("Will you do it?");
    screen.picture("given-1-asked");
    screen.press("I'll do it");
    screen.see("You do 1.");
    screen.picture("given-2-taken");
    screen.enter("App Home");
    screen.see("What you have to do");
    screen.picture("given-3-home");
    screen.press("Done: 1");
    screen.fill("evidence", "it runs on all three");
    screen.submit();
    screen.visit("U0OPS1");
    screen.type("/ops checklist gpii");
    screen.see("it runs on all three – ");
    screen.enter("App Home");
    screen.see("What waits for your word");
    screen.picture("given-4-home-of-ops");
  }

  private void givenToQuinn() {
    screen.visit("U0OPS1");
    screen.type("/ops checklist gpii begin Pilots by 2090-01-15");
    screen.see("Begun.");
    screen.type("/ops checklist gpii add Try the installer on the pilots' own machines");
    screen.see("It is number 1");
    screen.type("/ops checklist gpii give 1 @quinn");
    screen.see("quinn is asked to do it");
  }

  @Test
  void a_question_is_asked_by_the_file_or_a_person_answered_or_put_off() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops decision gpii");
    screen.see("Are snapshots of the disks enough");
    screen.picture("decisions-1-of-the-file");
    screen.type("/ops decision gpii ask Which cloud? --options AWS,GCP");
    screen.see("It is number %d".formatted(FIRST));
    screen.type("/ops decision gpii answer %d GCP it is where we are".formatted(FIRST));
    screen.see("Written down: Which cloud?");
    screen.type("/ops decision gpii ask When do the pilots begin?");
    screen.see("It is number %d".formatted(FIRST + 1));
    screen.type("/ops decision gpii defer %d until 2090-01-15".formatted(FIRST + 1));
    screen.see("It comes back on");
    screen.type("/ops decision gpii list");
    screen.see("put off until 2090-01-15");
    screen.picture("decisions-2-answered");
  }

  @Test
  void whoever_asks_is_shown_how_it_stands_and_who_may_do_what() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops what-can @ada gpii");
    screen.see("Can unlock prd");
    screen.picture("what-can");
    screen.type("/ops status gpii");
    screen.see("the newest whole set is");
    screen.picture("status-gpii");
    screen.type("/ops topology gpii");
    screen.see("What GPII cloud is made of");
    screen.picture("topology-gpii");
  }
}
