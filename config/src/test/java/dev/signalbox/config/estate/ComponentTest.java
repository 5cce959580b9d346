package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentTest {
  private static final EnvironmentName PRD = new EnvironmentName("prd");

  @Test
  void they_come_up_in_the_order_of_the_file() {
    Topology gpii = Bundled.estate("gpii").estate().topology();
    assertThat(gpii.components(PRD))
        .extracting(it -> it.name().value())
        .containsExactly("database", "preferences", "flowmanager");
    assertThat(gpii.components(PRD).getLast().at(PRD))
        .contains(URI.create("https://flowmanager.prd.gpii.net"));
    assertThat(gpii.components(new EnvironmentName("nowhere"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          needs: [database] | needs: [databse] | estate 'gpii' has no component 'databse'; did you mean 'database'?
          needs: [database] | needs: [flowmanager] | 'preferences' needs 'flowmanager', which has to stand above it: they come up in this order
          needs: [database] | needs: [preferences] | 'preferences' needs 'preferences', which has to stand above it: they come up in this order
          uses: documents, forbids | uses: papers, forbids | 'papers' is not a purpose like cloud, bastion, pipelines, commands, documents, database
          at: { dev: | at: { development: | estate 'gpii' has no environment 'development'; it has: dev, stg, prd
          asks: [ready, | asks: [reddy, | estate 'gpii' has no api 'reddy'; did you mean 'ready'?
          "https://preferences.dev | "http://preferences.dev | 'http://preferences.dev.gpii.net' is not an https address (plain http goes to this machine only) like https://gitlab.com/api/v4
          by: about, | by: abuot, | estate 'gpii' has no api 'abuot'; did you mean 'about'?
          version-as: preferences | version-as: database | 'database' states nothing, so its version cannot be compared: give it 'states', too
          of: flowmanager | of: flomanager | no component and no private cloud is called 'flomanager'; did you mean 'flowmanager'?
          """)
  void a_mistake_in_the_file_has_its_sentence(String right, String wrong, String sentence) {
    assertThat(Bundled.sentences("gpii", right, wrong)).containsExactly(sentence);
  }
}
