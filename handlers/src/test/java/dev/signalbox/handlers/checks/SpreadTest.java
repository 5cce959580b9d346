package dev.signalbox.handlers.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.ApiName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.shape.Shapes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private final Estate pulumi = pulumi();

  @Test
  void a_question_to_many_is_one_page_of_each() {
    assertThat(asked("production", "ready", "customer-ppcs", Optional.empty()))
        .containsExactly(
            page("https://api.malta.ppc.pulumi.com/api/health", 200),
            page("https://api.dublin.ppc.pulumi.com/api/health", 200));
  }

  @Test
  void what_the_probe_expects_counts_more_than_what_the_api_says_when_it_is_well() {
    assertThat(asked("production", "create-stack", "malta", Optional.of(503)))
        .containsExactly(page("https://api.malta.ppc.pulumi.com/api/stacks", 503));
  }

  @Test
  void those_of_another_environment_are_not_meant() {
    assertThat(asked("staging", "ready", "org:pulumi", Optional.empty()))
        .containsExactly(page("https://api.staging-pulumi.ppc.moolumi.io/api/health", 200));
    assertThatThrownBy(() -> asked("staging", "ready", "malta", Optional.empty()))
        .hasMessage("no component and no private cloud is called 'malta' in staging");
  }

  private List<Probe.Direct> asked(
      String environment, String call, String of, Optional<Integer> expect) {
    return new Spread(pulumi, Optional.of(new EnvironmentName(environment)))
        .of(List.of(new Probe.Api(new ApiName(call), of, expect)));
  }

  private static Probe.Get page(String address, int expect) {
    return new Probe.Get(address, expect, Optional.empty());
  }

  private static Estate pulumi() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return switch (Configuration.read(folder, Shapes.planned())) {
      case Reading.Good(var configuration) -> configuration.estate("pulumi").orElseThrow();
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    };
  }
}
