package dev.signalbox.integrations.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.SlackConnection;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostsTest {
  private static final Hosts SLACK =
      new Hosts(new SlackConnection(SlackConnection.SLACK, Optional.empty()));

  @ParameterizedTest
  @CsvSource({
    "https://hooks.slack.com/commands/T0/1/x, true",
    "https://hooks.slack.com:443/commands/T0/1/x, true",
    "http://hooks.slack.com/commands/T0/1/x, false",
    "https://hooks.slack.com.example.org/x, false",
    "https://hooks.slack.com@example.org/x, false",
    "https://user@hooks.slack.com/x, false",
    "https://hooks.slack.com:8443/x, false",
    "https://slack.com/api/x, false",
    "https://127.0.0.1/x, false",
    "mailto:somebody@slack.com, false"
  })
  void answers_go_to_slacks_hook_hosts_over_https(URI address, boolean allowed) {
    assertThat(SLACK.takeAnswers(address)).isEqualTo(allowed);
  }
}
