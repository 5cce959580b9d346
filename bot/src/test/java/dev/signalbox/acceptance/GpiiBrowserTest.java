package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What four people do with GPII's cloud. */
class GpiiBrowserTest extends AtTheScreen {
  private static final String CLEO = "0b6d3c52-7f41-4e9a-8c13-9d2e4f6a7b80";

  /** Ada is there already, with wishes of her own; nobody has met Cleo. */
  private static final String USERS =
      Stream.of("2f4a8c1e-6b0d-4f3a-9a57-0c1d2e3f4a5b", CLEO)
          .map(GpiiBrowserTest::user)
          .collect(Collectors.joining(",", "[", "]"));

  private static String user(String id) {
    return """
    {"_id": "prefsSafe-%1$s", "type": "prefsSafe", "schemaVersion": "0.2",
     "prefsSafeType": "user", "name": "%1$s", "preferences": {}},
    {"_id": "%1$s", "type": "gpiiKey", "schemaVersion": "0.2", "prefsSafeId": "prefsSafe-%1$s"}
    """
        .formatted(id);
  }

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

  @Test
  void of_a_file_those_are_loaded_who_are_not_there_otherwise(@TempDir Path folder)
      throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops users import gpii");
    screen.give("file", Files.writeString(folder.resolve("pilot.json"), USERS));
    screen.fill("then", "Start it");
    screen.picture("users-1-form");
    screen.submit();
    screen.see("I have pilot.json (");
    screen.see("What it is for");
    screen.picture("users-2-plan");
    approve("U0OPS2");
    screen.see("⏳ ask qa for a yes");
    screen.see("2 of 4 documents are new to prd, 0 there already, 2 there otherwise");
    screen.picture("users-3-asked");
    approve("U0QA");
    screen.see("ended today");
    screen.picture("users-4-done");
    screen.visit("U0OPS1", "D0OPS1");
    screen.press("1 reply");
    String list = screen.leadsTo("users-prd.csv");
    screen.picture("users-5-handed");
    assertThat(bot.read(list)).isEqualTo("key\n%s\n".formatted(CLEO));
  }

  private void approve(String person) {
    screen.visit(person);
    screen.press("Approve");
    screen.fill("typed", "gpii");
    screen.submit();
  }
}
