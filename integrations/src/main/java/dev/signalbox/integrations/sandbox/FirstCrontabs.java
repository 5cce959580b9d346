package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Schedule;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.hosts.Hosts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Every schedule runs where its role demands it: the first site of the file is production. */
@Singleton
final class FirstCrontabs implements FirstWorld.Beginning {
  @Override
  public void begin(Estate estate, Things things) {
    List<Site> sites = List.copyOf(estate.topology().sites().sequencedValues());
    for (Site site : sites) {
      boolean production = site.equals(sites.getFirst());
      String text =
          estate.upkeep().schedules().sequencedValues().stream()
              .map(schedule -> entry(schedule, isOn(schedule, production)))
              .collect(Collectors.joining("", "MAILTO=\"\"\n", ""));
      new Hosts(estate)
          .of(site)
          .ifPresent(
              host ->
                  things.add(WorldCrontab.KIND, host.toString(), new WorldCrontab(text).body()));
    }
  }

  private static boolean isOn(Schedule schedule, boolean production) {
    return switch (schedule.role()) {
      case BOTH -> true;
      case PRODUCTION -> production;
      case STANDBY -> !production;
    };
  }

  private static String entry(Schedule schedule, boolean on) {
    return "#Ansible: %s\n%s%s /usr/local/bin/ops-cron-%s\n"
        .formatted(schedule.marker(), on ? "" : "#", schedule.cron(), schedule.name());
  }
}
