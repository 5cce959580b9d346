package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.identity.KeyTerms;
import dev.signalbox.integrations.identity.KeyTermsContract;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

final class WorldTermsTest extends KeyTermsContract {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  protected KeyTerms terms() {
    return new WorldTerms(world.world(), world.fate(), clock);
  }

  @Override
  protected Connection on() {
    return Optional.ofNullable(
            Gigadb.bundled().topology().connections().get(new ConnectionName("gitlab")))
        .orElseThrow();
  }

  @Override
  protected Optional<Set<String>> rights() {
    return Optional.of(Set.of("api"));
  }

  @Override
  protected void ends(Optional<Instant> end) {
    JsonObject body =
        JsonObject.empty()
            .orNull("until", end.map(Instant::toString))
            .with("rights", List.of(Json.text("api")));
    boolean added = world.world().change(things -> things.add(FirstTerms.TERM, "gitlab", body));
    assertThat(added).isTrue();
  }

  @Override
  protected void isNoGood() {
    ends(Optional.of(clock.instant()));
  }
}
