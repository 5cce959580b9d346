package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import dev.signalbox.integrations.chat.Scopes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  @ParameterizedTest
  @ValueSource(strings = {"slack-manifest.yml", "slack-manifest-socket.yml"})
  void a_manifest_asks_for_what_doctor_expects(String name) throws IOException {
    Path file = Path.of(System.getProperty("signalbox.home", "..")).resolve("bot").resolve(name);
    Node root = YamlFile.read(name, Files.readString(file)).root().orElseThrow();
    assertThat(scopes(root)).containsExactlyElementsOf(Scopes.NEEDED);
  }

  private static List<String> scopes(Node root) {
    return Loose.mapping(root)
        .get("oauth_config")
        .flatMap(it -> Loose.mapping(it).get("scopes"))
        .flatMap(it -> Loose.mapping(it).get("bot"))
        .map(it -> Loose.texts(it).map(Node.Text::value).toList())
        .orElseThrow();
  }
}
