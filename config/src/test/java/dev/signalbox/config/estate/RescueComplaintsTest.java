package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with what a file says about restores is told when it is read. */
class RescueComplaintsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          within: 60s | within: 3m | 'within' may be half of the shortest 'keeps' at most: otherwise snapshots of two moments would be one set
          replicas: 3 | replicas: all | 'all' is not a number of replicas like 3
          rpo: 10m | rop: 10m | a policy has no 'rop'; did you mean 'rpo'?
          alarm: 10m, rpo: 10m | alarm: 11m, rpo: 10m | 'alarm' may be as long as 'rpo' at most: otherwise people would be told only when more is lost than may be
          alarm: 10m, rpo: 10m | alarm: 4m, rpo: 10m | 'alarm' is shorter than 5m, which is how often one is taken: people would be told although all is well
          alarm: 20m, rpo: 30m | alarm: 5m, rpo: 5m | 'rpo' is shorter than 15m, which is how often one is taken: between two of them more would be lost than may be
          keeps: [5m, 15m, 45m] | keeps: [15m, 5m] | 'keeps' has to rise: how often one is taken, for how long all of them are kept, for how long some of those, and so on
          keeps: [5m, 15m, 45m] | keeps: [5m] | 'keeps' wants at least 2 in its list
          data: replaceable, keeps: [15m, | data: critical, keeps: [15m, | data of 'stg' is critical, and the environment is not protected: say 'protected: true' there
          data: critical | data: precious | 'precious' is not a kind of data like replaceable, desirable, critical
          stg: { data: replaceable | qa: { data: replaceable | 'policy' promises nothing of 'stg', whose database is on these disks
          alerts: { state: [ops-alerts, state], | alerts: { state: [], | 'state' wants at least 1 in its list
          deployments: { count: | deployments: { cuont: | 'deployments' has no 'cuont'; did you mean 'count'?
          """)
  void one_mistake(String right, String wrong, String sentence) {
    assertThat(Bundled.sentences("gpii", right, wrong)).contains(sentence);
  }
}
