package dev.signalbox.handlers.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Spent;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Troubles.Ailing;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A card says which of its neighbours do not work, as long as that matters to it. */
class AilmentsTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final Installation installation = bundled();

  private static Installation bundled() {
    Path folder = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(folder, Shapes.planned()) instanceof Reading.Good(var configuration)) {
      return new Installation(folder, Shapes.planned(), configuration);
    }
    throw new AssertionError("the bundled configuration is broken");
  }

  private Reach reach(String estate, String connection) {
    return Optional.ofNullable(installation.current().estates().get(new EstateName(estate)))
        .flatMap(
            it ->
                Optional.ofNullable(
                    it.topology().connections().get(new ConnectionName(connection))))
        .map(Connection::reach)
        .orElseThrow();
  }

  private static Ailing ailing(Reach reach) {
    Trouble trouble =
        new Trouble("reading the zone gigadb.org", Trouble.Kind.BROKEN, "it answered 503");
    return new Ailing(reach, 5, NOON, trouble);
  }

  private String card(RunState state, Ailing ailing) {
    RunView run = run(state);
    return Card.of(run, new Ailments(installation, () -> List.of(ailing)).of(run)).toString();
  }

  private static RunView run(RunState state) {
    return new RunView(
        new RunId("abc123"),
        new RunView.What("swap", "gigadb", Optional.of("live"), Optional.empty(), Optional.empty()),
        "Swap gigadb",
        new RunView.Requester("ada", new UserId("U0OPS1"), new ChannelId("C0OPS")),
        new RunView.Owner("ada", new UserId("U0OPS1")),
        state,
        Optional.empty(),
        new RunView.Times(NOON, new Spent(Duration.ZERO, Duration.ZERO)),
        new RunView.Ending(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        Set.of(),
        List.of());
  }

  @Test
  void a_neighbour_of_its_estate_that_fails_again_and_again_is_named_with_the_next_move() {
    assertThat(card(RunState.RUNNING, ailing(reach("gigadb", "cloudflare"))))
        .contains(
            ":warning: cloudflare has failed 5 times in a row, at last reading the zone gigadb.org:"
                + " it answered 503. Next: ",
            "/ops doctor");
  }

  @Test
  void one_of_another_estate_is_no_matter_of_this_run() {
    Reach elsewhere = reach("gigadb", "cloudflare");
    Reach other =
        new Reach(
            elsewhere.name(),
            URI.create("https://elsewhere.there"),
            elsewhere.key(),
            elsewhere.user(),
            elsewhere.hook());
    assertThat(card(RunState.RUNNING, ailing(other))).doesNotContain(":warning:");
  }

  @Test
  void a_run_that_is_over_needs_nobody_any_more() {
    assertThat(card(RunState.DONE, ailing(reach("gigadb", "cloudflare"))))
        .doesNotContain(":warning:");
  }
}
