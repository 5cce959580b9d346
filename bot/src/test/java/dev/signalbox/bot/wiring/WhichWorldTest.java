package dev.signalbox.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.sandbox.World;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhichWorldTest {
  @TempDir Path folder;

  private ApplicationContext started(Map<String, Object> told) {
    Map<String, Object> properties = new HashMap<>(told);
    properties.put("signalbox.unless-told", "sandbox");
    properties.put("signalbox.db.url", "jdbc:h2:file:" + folder.resolve("ours"));
    properties.put("micronaut.server.host", "127.0.0.1");
    properties.put("micronaut.server.port", -1);
    return ApplicationContext.run(EmbeddedServer.class, properties).getApplicationContext();
  }

  private static String neighbour(ApplicationContext bot) {
    return bot.getBean(Dns.class).getClass().getSimpleName();
  }

  private static String builder(ApplicationContext bot) {
    return bot.getBean(Pipelines.class).getClass().getSimpleName();
  }

  @Test
  void a_simulated_world_begins_with_the_estates_and_outlives_the_process() {
    Map<String, Object> simulated = Map.of("signalbox.world", "simulated");
    int left;
    try (var bot = started(simulated)) {
      assertThat(neighbour(bot)).isEqualTo("WorldDns");
      assertThat(builder(bot)).isEqualTo("WorldPipelines");
      World world = bot.getBean(World.class);
      world.change(things -> things.remove(things.all("record", "").getFirst()));
      left = world.all("record").size();
    }
    assertThat(left).isGreaterThan(15);
    assertThat(Files.exists(folder.resolve("ours-world.mv.db"))).isTrue();
    try (var again = started(simulated)) {
      assertThat(again.getBean(World.class).all("record")).hasSize(left);
    }
  }

  @Test
  void in_earnest_there_is_the_client_and_no_world() {
    try (var bot = started(Map.of("signalbox.world", "real"))) {
      assertThat(neighbour(bot)).isEqualTo("HostedDns");
      assertThat(builder(bot)).isEqualTo("GitlabPipelines");
      assertThat(bot.findBean(World.class)).isEmpty();
      assertThat(Files.exists(folder.resolve("ours-world.mv.db"))).isFalse();
    }
  }

  @Test
  void where_nobody_says_which_world_is_meant_there_is_neither() {
    try (var bot = started(Map.of())) {
      assertThat(bot.findBean(Dns.class)).isEmpty();
      assertThat(bot.findBean(Pipelines.class)).isEmpty();
      assertThat(bot.findBean(World.class)).isEmpty();
    }
  }
}
