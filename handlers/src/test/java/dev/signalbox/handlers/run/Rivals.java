package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Request;
import dev.signalbox.config.estate.RequestName;
import dev.signalbox.integrations.builds.Marker;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import java.time.Duration;
import java.util.Optional;

/** Others who ask for the same build, under the same name. */
record Rivals(Customers customers) {
  /** One after the other is over. */
  void ask(int times) {
    for (int time = 0; time < times; time++) {
      ask();
      customers.passes(Duration.ofMinutes(1));
    }
  }

  /** At the last moment: our run has looked at this step, and has not begun it. */
  void asksBefore(RunId run, String step) {
    customers
        .track
        .the(Interruptions.class)
        .plan(new Fault.Passed(Line.LOOKED, StepRow.id(run.value(), step)), this::ask);
  }

  private void ask() {
    Request request =
        Optional.ofNullable(
                customers.estate().delivery().requests().get(new RequestName("update-customers")))
            .orElseThrow();
    Wish wish =
        new Wish(
            request.title(),
            new Marker("another", "job", 1),
            request.branch(),
            request.mergeMode(),
            request.config());
    assertThat(customers.track.the(Requests.class).ask(travis(), wish))
        .isInstanceOf(Ordered.Done.class);
  }

  private Connection.Travis travis() {
    return (Connection.Travis)
        Optional.ofNullable(
                customers.estate().topology().connections().get(new ConnectionName("travis")))
            .orElseThrow();
  }

  /** Where people look at the first build that came of it. */
  String build() {
    return "/builds/"
        + Json.member(customers.requests().getFirst().body(), "build").orElseThrow().getLongValue();
  }
}
