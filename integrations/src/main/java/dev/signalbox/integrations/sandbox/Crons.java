package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.schedules.Crontab.Entry;
import jakarta.inject.Singleton;
import java.util.List;

/** What hosts do by the clock, and what of it is switched off. */
@Singleton
final class Crons implements Exhibit {
  private final World world;

  Crons(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Crontabs";
  }

  @Override
  public List<String> heads() {
    return List.of("host", "marker", "job", "");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(WorldCrontab.KIND).stream()
        .flatMap(
            host -> WorldCrontab.of(host).seen().entries().stream().map(it -> row(host.key(), it)))
        .toList();
  }

  private static List<String> row(String host, Entry entry) {
    return List.of(host, entry.marker(), entry.job(), entry.on() ? "on" : "off");
  }

  @Override
  public int place() {
    return 3;
  }
}
