package dev.signalbox.integrations.deployments;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.OverSsh;
import dev.signalbox.integrations.hosts.Reached;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real shell, and a program that prints what it is told to. */
final class HostDeploymentsTest extends DeploymentsContract {
  private final OverSsh there = new OverSsh();

  @BeforeEach
  void begin() {
    there.machine().says(Reached.SITE);
  }

  @AfterEach
  void close() {
    there.close();
  }

  @Override
  protected Deployments deployments() {
    return new HostDeployments(there.shell());
  }

  @Override
  protected Host host() {
    return there.host();
  }

  @Override
  protected void says(String site) {
    there.machine().says(site);
  }

  @Override
  protected void has(Map<String, Integer> counts) {
    prints(
        counts.entrySet().stream()
            .map(it -> "%s    %d".formatted(it.getKey(), it.getValue()))
            .collect(joining("\n")));
  }

  private void prints(String lines) {
    there.machine().has("kubectl", "cat <<'END'\n%s\nEND".formatted(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NAME REPLICAS", "preferences <none>"})
  void what_is_no_count_is_no_answer(String printed) {
    prints(printed);
    assertThat(deployments().counts(host(), PROGRAM)).isInstanceOf(Asked.Troubled.class);
  }
}
