package dev.signalbox.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.SecretStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  private static final Path BUNDLED =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");

  /** Secrets that the bundled estates name. */
  private static final int NAMED = 19;

  @TempDir Path folder;

  @Test
  void production_says_everything_that_is_missing_in_one_answer() {
    assertThat(refused(Map.of("SIGNALBOX_ENV", "production")))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("SIGNALBOX_CONFIG "))
        .anyMatch(line -> line.startsWith("SIGNALBOX_API_TOKEN "))
        .anyMatch(line -> line.startsWith("SLACK_BOT_TOKEN "))
        .anyMatch(line -> line.startsWith("SLACK_SIGNING_SECRET or SLACK_APP_TOKEN "));
  }

  @Test
  void a_secret_that_a_connection_names_is_missed_together_with_all_else() {
    Map<String, String> told = production();
    told.put("SIGNALBOX_CONFIG", BUNDLED.toString());
    told.remove("SLACK_BOT_TOKEN");
    assertThat(refused(told))
        .hasSize(1 + NAMED)
        .anyMatch(line -> line.startsWith("SLACK_BOT_TOKEN "))
        .contains(
            "SIGNALBOX_SECRET_GITHUB is missing: the secret github of gigadb and gpii and pulumi"
                + " (or a file github in the folder SIGNALBOX_SECRETS)");
  }

  @Test
  void secrets_are_found_in_the_environment_and_in_their_folder() throws IOException {
    Map<String, String> told = production();
    told.put("SIGNALBOX_CONFIG", BUNDLED.toString());
    told.put("SIGNALBOX_SECRETS", folder.toString());
    told.put("SIGNALBOX_SECRET_HK_AWS", "planted-key");
    Files.writeString(folder.resolve("github"), "planted-key\n");
    assertThat(refused(told))
        .hasSize(NAMED - 2)
        .noneMatch(line -> line.contains("HK_AWS") || line.contains("_GITHUB "))
        .noneMatch(line -> line.contains("planted"));
  }

  @Test
  void a_simulated_world_needs_no_secret() {
    assertThat(ready(Map.of()).secrets().look(new SecretName("hk-aws")))
        .isEqualTo(SecretStore.Found.NOT_NEEDED);
  }

  @Test
  void production_is_meant_where_nobody_says_sandbox() {
    assertThat(Reading.of(_ -> Optional.empty(), Mode.PRODUCTION))
        .isInstanceOf(Reading.Refused.class);
    assertThat(ready(Map.of()).mode()).isEqualTo(Mode.SANDBOX);
  }

  @Test
  void a_world_that_nobody_knows_is_not_taken_for_the_harmless_one() {
    assertThat(refused(Map.of("SIGNALBOX_ENV", "sandpit")))
        .anyMatch(line -> line.contains("not 'sandpit'"));
  }

  @Test
  void a_socket_token_does_without_a_signing_secret() {
    Map<String, String> told = production();
    told.remove("SLACK_SIGNING_SECRET");
    told.put("SLACK_APP_TOKEN", "xapp-1-A0BOX-1-planted");
    assertThat(ready(told).slack().bySocket()).isTrue();
  }

  @Test
  void a_blank_secret_is_a_missing_one() {
    Map<String, String> told = production();
    told.put("SLACK_SIGNING_SECRET", "  ");
    assertThat(refused(told)).hasSize(1).first().asString().startsWith("SLACK_SIGNING_SECRET");
  }

  @Test
  void a_sandbox_makes_its_secrets_up_anew_at_every_start() {
    Settings one = ready(Map.of());
    assertThat(one.slack().simulated()).isTrue();
    assertThat(one.slack().signing()).isNotEqualTo(ready(Map.of()).slack().signing());
    assertThat(one.slack().api()).hasToString("http://127.0.0.1:8080/sandbox/api/");
    assertThat(one.web().host()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_workspace_of_ones_own_drives_the_simulated_world() {
    Settings settings =
        ready(Map.of("SLACK_BOT_TOKEN", "xoxb-1-planted", "SLACK_SIGNING_SECRET", "planted"));
    assertThat(settings.slack().simulated()).isFalse();
    assertThat(settings.slack().api()).hasToString("https://slack.com/api/");
  }

  @Test
  void a_sandbox_goes_as_fast_as_it_is_told() {
    assertThat(ready(Map.of()).speed()).isEqualTo(1);
    assertThat(ready(Map.of("SIGNALBOX_SANDBOX_SPEED", "50")).speed()).isEqualTo(50);
  }

  @Test
  void no_secret_is_printed() {
    assertThat(ready(production()).toString()).doesNotContain("planted").contains("•••");
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNALBOX_PORT, 65536",
    "SIGNALBOX_PORT, eighty",
    "SLACK_API_URL, http://example.org/api/",
    "SLACK_API_URL, not an address",
    "SIGNALBOX_CONFIG, /nowhere/at/all",
    "SIGNALBOX_SECRETS, /nowhere/at/all",
    "SIGNALBOX_SANDBOX_SPEED, 0",
    "SIGNALBOX_SANDBOX_SPEED, fast",
    "SIGNALBOX_DB_URL, jdbc:mysql://x/y",
    "SIGNALBOX_DB_URL, jdbc:h2:mem:forgetful",
    "SIGNALBOX_DB_URL, jdbc:h2:file:./x;auto_server=true"
  })
  void a_setting_that_will_not_do_is_named(String name, String value) {
    Map<String, String> told = production();
    told.put(name, value);
    assertThat(refused(told)).hasSize(1).first().asString().startsWith(name);
  }

  private Map<String, String> production() {
    return new HashMap<>(
        Map.of(
            "SIGNALBOX_ENV", "production",
            "SIGNALBOX_CONFIG", folder.toString(),
            "SIGNALBOX_API_TOKEN", "planted-api-token",
            "SIGNALBOX_DB_URL", "jdbc:postgresql://ops:planted@db/signalbox?password=planted",
            "SIGNALBOX_DB_PASSWORD", "planted-password",
            "SLACK_SIGNING_SECRET", "planted-signing-secret",
            "SLACK_BOT_TOKEN", "xoxb-planted"));
  }

  private static Settings ready(Map<String, String> told) {
    return ((Reading.Ready) read(told)).settings();
  }

  private static List<String> refused(Map<String, String> told) {
    return ((Reading.Refused) read(told)).complaints();
  }

  private static Reading read(Map<String, String> told) {
    return Reading.of(name -> Optional.ofNullable(told.get(name)), Mode.SANDBOX);
  }
}
