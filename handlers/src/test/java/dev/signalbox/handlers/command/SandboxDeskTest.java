package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.WorldAccess;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "signalbox.world", value = "simulated")
class SandboxDeskTest {
  private final FrontDesk desk;
  private final FirstWorld world;

  SandboxDeskTest(FrontDesk desk, FirstWorld world) {
    this.desk = desk;
    this.world = world;
  }

  @Factory
  @Requires(property = "signalbox.world", value = "simulated")
  static final class World {
    @Singleton
    WorldAccess access() {
      return new WorldAccess(
          "jdbc:h2:mem:desk-world;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
          "sa",
          Optional.empty(),
          1);
    }
  }

  /** Handlers have no registry of their own. */
  @Singleton
  @Requires(property = "signalbox.world", value = "simulated")
  static final class Meters extends SimpleMeterRegistry {}

  private String told(String text) {
    var asked = new Asked.Typed(Bundled.slack("U0OPS1"), new ChannelId("C0OPS"), text);
    return desk.answer(asked) instanceof Answer.Privately(var message)
        ? Transcript.of(message)
        : "nothing in private";
  }

  @Test
  void a_neighbour_is_told_what_to_do_wrong_and_how_often_and_it_can_be_called_off() {
    assertThat(told("sandbox")).contains("Nobody was told to misbehave.");
    assertThat(told("sandbox fault dns unanswered"))
        .contains("From now on, `dns`: `unanswered`, once.");
    assertThat(told("sandbox fault dns 429 3")).contains("`429`, 3 times");
    assertThat(told("sandbox")).contains("`dns`: `429`, 3 times").contains("`unanswered`, once");
    assertThat(told("sandbox fault dns 429 0")).contains("Called off.");
    assertThat(told("sandbox fault dns unanswered 0")).contains("Called off.");
    assertThat(told("sandbox")).contains("Nobody was told to misbehave.");
  }

  @Test
  void a_site_goes_dark_and_is_lit_again() {
    world.begin(Bundled.CONFIGURATION.estate("gigadb").stream().toList());
    assertThat(told("sandbox dark gigadb/upstream"))
        .contains("nobody answers at `gigadb/upstream`", "`/ops sandbox light gigadb/upstream`");
    assertThat(told("sandbox")).contains("`gigadb/upstream` is dark");
    assertThat(told("sandbox light gigadb/upstream")).contains("answers again");
    assertThat(told("sandbox")).contains("Nobody was told to misbehave.");
    assertThat(told("sandbox dark upstream")).contains("the sites here are ", "gigadb/upstream");
  }

  @Test
  void what_is_misspelt_is_answered_with_what_there_is() {
    assertThat(told("sandbox fault dsn 500"))
        .contains("the neighbours here are addresses, ")
        .contains(", dns, documents, identity, ");
    assertThat(told("sandbox fault dns 503")).contains("what can go wrong is unanswered, late");
    assertThat(told("sandbox fault dns 500 often")).contains("'often' is no number");
    assertThat(told("sandbox storm")).contains("not 'storm'");
    assertThat(told("help sandbox")).contains("/ops sandbox [fault");
  }
}
