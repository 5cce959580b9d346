package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hosts of the bundled estates on their first day. */
class FirstHostsTest {
  private final TestWorld world = new TestWorld(new HandClock());

  @BeforeEach
  void begin() {
    new FirstWorld(world.world(), List.of(new FirstHosts(), new FirstCrontabs())).begin(bundled());
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Collection<Estate> bundled() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)
        ? read.estates().sequencedValues()
        : List.of();
  }

  @Test
  void every_host_says_of_itself_what_its_connection_is_for() {
    assertThat(world.world().all(FirstHosts.KIND))
        .extracting(it -> it.key() + " " + Words.of(it, "says"))
        .containsExactly(
            "dev-rake gpii/dev",
            "hk-ssm gigadb/upstream",
            "prd-rake gpii/prd",
            "stg-rake gpii/stg",
            "sydney-ssm gigadb/alt");
  }

  @Test
  void schedules_are_on_where_their_role_demands_it() {
    assertThat(new Crons(world.world()).rows())
        .extracting(row -> "%s %s %s".formatted(row.get(0), row.get(2), row.get(3)))
        .containsExactly(
            "hk-ssm 00 22 * * * /usr/local/bin/ops-cron-backup on",
            "hk-ssm 05 10 * * * /usr/local/bin/ops-cron-reset off",
            "hk-ssm 00 11 * * * /usr/local/bin/ops-cron-files off",
            "hk-ssm 00 20 * * * /usr/local/bin/ops-cron-views on",
            "sydney-ssm 00 22 * * * /usr/local/bin/ops-cron-backup off",
            "sydney-ssm 05 10 * * * /usr/local/bin/ops-cron-reset on",
            "sydney-ssm 00 11 * * * /usr/local/bin/ops-cron-files on",
            "sydney-ssm 00 20 * * * /usr/local/bin/ops-cron-views on");
  }
}
