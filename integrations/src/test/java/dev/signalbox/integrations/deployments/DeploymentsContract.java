package dev.signalbox.integrations.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who counts services. */
public abstract class DeploymentsContract {
  protected static final List<String> PROGRAM = List.of("kubectl", "-n", "gpii");
  private static final Map<String, Integer> TWO = Map.of("flowmanager", 0, "preferences", 5);

  protected abstract Deployments deployments();

  protected abstract Host host();

  protected abstract void has(Map<String, Integer> counts);

  protected abstract void says(String site);

  @Test
  void each_is_told_by_its_name() {
    has(TWO);
    assertThat(deployments().counts(host(), PROGRAM))
        .isEqualTo(new Asked.Told<>(new TreeMap<>(TWO)));
  }

  @Test
  void a_host_that_says_it_is_another_one_is_not_taken_for_the_one_that_was_meant() {
    has(TWO);
    says("gigadb/alt");
    assertThat(deployments().counts(host(), PROGRAM)).isInstanceOf(Asked.Troubled.class);
  }
}
