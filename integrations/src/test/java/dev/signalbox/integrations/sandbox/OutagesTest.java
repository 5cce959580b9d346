package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Errands;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutagesTest {
  private static final String SITE = "gigadb/upstream";
  private static final String IP = "18.162.0.1";
  private static final Token TOKEN = new Token("run/warm/1");

  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfHosts hosts = new WorldOfHosts(world, clock);
  private final WorldFronts fronts =
      new WorldFronts(world.world(), (_, _, _, _) -> Optional.empty(), clock);
  private final Outages outages = new Outages(world.world());

  @AfterEach
  void close() {
    world.close();
  }

  private String begun() {
    return hosts.commands().begin(WorldOfHosts.HOST, TOKEN, Errands.warmCache()).toString();
  }

  @Test
  void a_dark_site_answers_neither_on_its_host_nor_on_its_pages_until_it_is_lit() {
    JsonObject front =
        JsonObject.empty()
            .with("site", "gigadb/live/upstream")
            .with("names", List.of(Json.text("gigadb.org")));
    world.world().change(things -> things.add(FirstFronts.KIND, IP, front));
    assertThat(outages.sites()).containsExactly(SITE);

    outages.darken(SITE);
    assertThat(outages.dark()).containsExactly(SITE);
    assertThat(begun()).contains("UNREACHABLE");
    assertThat(fronts.at(IP)).isEmpty();

    outages.lighten(SITE);
    assertThat(outages.dark()).isEmpty();
    assertThat(begun()).contains("Running");
    assertThat(fronts.at(IP)).isPresent();
  }

  @Test
  void the_other_site_is_as_bright_as_before() {
    outages.darken("gigadb/alt");
    assertThat(begun()).contains("Running");
  }
}
