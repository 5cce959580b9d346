package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.yaml.Complaint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with what a file says about restores is told when it is read. */
class RescueComplaintsTest {
  private static final Folk FOLK =
      new Folk(
          List.of("ops", "tech", "curators", "qa", "oncall", "developers", "night"),
          List.of("ops", "releases", "ops-notifications"),
          Set.of("night"),
          true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          within: 60s | within: 3m | 'within' may be half of 'every' at most: otherwise snapshots of two moments would be one set
          replicas: 3 | replicas: all | 'all' is not a number of replicas like 3
          rpo: 10m | rop: 10m | 'snapshots' has no 'rop'; did you mean 'rpo'?
          alerts: { state: [ops-alerts, state], | alerts: { state: [], | 'state' wants at least 1 in its list
          deployments: { count: | deployments: { cuont: | 'deployments' has no 'cuont'; did you mean 'count'?
          """)
  void one_mistake(String right, String wrong, String sentence) {
    String text = Bundled.text("estates/gpii.yml");
    assertThat(text).contains(right);
    List<Complaint> complaints =
        new EstateFile(Bundled.parsed("estates/gpii.yml", text.replace(right, wrong)))
            .complaints(FOLK);
    assertThat(complaints).extracting(Complaint::sentence).contains(sentence);
  }
}
