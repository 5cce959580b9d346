package dev.signalbox.integrations.secrets;

import static dev.signalbox.integrations.secrets.SecretStore.Found.MISSING;
import static dev.signalbox.integrations.secrets.SecretStore.Found.OUT_OF_REACH;
import static dev.signalbox.integrations.secrets.SecretStore.Found.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.SecretPlace;
import dev.signalbox.config.secret.SecretName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
  private static final SecretName HK = new SecretName("hk-aws");

  @TempDir Path folder;

  @Test
  void a_secret_may_stand_in_the_environment() {
    assertThat(keyring(Map.of("SIGNALBOX_SECRET_HK_AWS", "planted")).look(HK)).isEqualTo(THERE);
    assertThat(keyring(Map.of("SIGNALBOX_SECRET_HK_AWS", " ")).look(HK)).isEqualTo(MISSING);
    assertThat(keyring(Map.of("SIGNALBOX_SECRET_HKAWS", "planted")).look(HK)).isEqualTo(MISSING);
  }

  @Test
  void a_secret_may_be_a_file_of_its_name() throws IOException {
    Keyring keyring = keyring(Map.of());
    assertThat(keyring.look(HK)).isEqualTo(MISSING);
    Files.writeString(folder.resolve("hk-aws"), "\n");
    assertThat(keyring.look(HK)).isEqualTo(MISSING);
    Files.writeString(folder.resolve("hk-aws"), "planted\n");
    assertThat(keyring.look(HK)).isEqualTo(THERE);
    assertThat(keyring.toString()).doesNotContain("planted");
  }

  @Test
  void a_folder_of_that_name_and_bytes_that_are_no_text_are_no_secret() throws IOException {
    Files.createDirectory(folder.resolve("gitlab"));
    Files.write(folder.resolve("hk-aws"), new byte[] {(byte) 0xc3, 0x28});
    assertThat(keyring(Map.of()).look(new SecretName("gitlab"))).isEqualTo(MISSING);
    assertThat(keyring(Map.of()).look(HK)).isEqualTo(MISSING);
  }

  @Test
  void what_people_put_into_a_store_is_looked_for_where_the_store_is_mounted() throws IOException {
    Keyring keyring = keyring(Map.of());
    SecretPlace token = new SecretPlace("vault", "ppc/{for}/token").of("acme-ppc-malta");
    assertThat(keyring.look(token)).isEqualTo(OUT_OF_REACH);
    Path own = Files.createDirectories(folder.resolve("vault/ppc/acme-ppc-malta"));
    assertThat(keyring.look(token)).isEqualTo(MISSING);
    Files.writeString(own.resolve("token"), "\n");
    assertThat(keyring.look(token)).isEqualTo(MISSING);
    Files.writeString(own.resolve("token"), "planted");
    assertThat(keyring.look(token)).isEqualTo(THERE);
  }

  @Test
  void nothing_outside_of_a_store_is_in_it() throws IOException {
    Files.createDirectories(folder.resolve("vault"));
    Files.writeString(folder.resolve("hk-aws"), "planted");
    assertThat(keyring(Map.of()).look(new SecretPlace("vault", "../hk-aws"))).isEqualTo(MISSING);
  }

  @Test
  void a_secret_is_given_as_it_stands_now_and_never_printed() throws IOException {
    Keyring keyring = keyring(Map.of());
    assertThat(keyring.give(HK)).isEmpty();
    Files.writeString(folder.resolve("hk-aws"), "planted\n");
    assertThat(keyring.give(HK)).map(Secret::open).contains("planted");
    Files.writeString(folder.resolve("hk-aws"), "renewed\n");
    assertThat(keyring.give(HK)).map(Secret::open).contains("renewed");
    assertThat(keyring.give(HK)).map(Secret::toString).contains("•••");
    assertThat(keyring(Map.of("SIGNALBOX_SECRET_HK_AWS", "told")).give(HK))
        .map(Secret::open)
        .contains("told");
  }

  private Keyring keyring(Map<String, String> told) {
    return new Keyring(name -> Optional.ofNullable(told.get(name)), Optional.of(folder));
  }
}
