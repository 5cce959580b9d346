package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who makes users, and who loads them, is killed for good on the way, again and again. {@code
 * -Dusers.count=10000 -Dusers.kills=10}: many users, and ten deaths over each.
 */
class UsersKillTest {
  private static final int USERS = Integer.getInteger("users.count", 1200);
  private static final int KILLS = Integer.getInteger("users.kills", 1);
  private static final String STEPS =
      """
      - id: made
        do: users.generate
        with: { count: %d, label: pilot }
      - id: dev
        do: users.load
        with: { environment: dev, batch: "${steps.made.batch}" }
      """
          .formatted(USERS);

  /** The key and the safe of whom only dev knows to begin with. */
  private static final int KNOWN_TO_DEV = 2;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  @Tag("D2.6")
  void killed_again_and_again_every_user_is_made_once_and_loaded_once()
      throws IOException, InterruptedException, SQLException {
    try (Ambush ambush = new Ambush(folder, STEPS)) {
      for (int kill = 0; kill < KILLS; kill++) {
        ambush.strike("kept", 1);
      }
      for (int kill = 0; kill < KILLS; kill++) {
        ambush.strike(kill % 2 == 0 ? "before" : "after", 2 - kill % 2);
      }
      ambush.letPass();
      assertThat(ambush.struck()).isEqualTo(2 * KILLS);
    }
    Headcount headcount = Headcount.in(folder);
    headcount.assertMadeOnce(USERS);
    headcount.assertLoadedOnce("dev");
    assertThat(headcount.strangers("dev")).isEqualTo(headcount.strangers("stg") + KNOWN_TO_DEV);
  }
}
