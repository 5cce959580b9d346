package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Backups;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Production has all its rows, three nights of them lie in dumps, the standby has loaded one. */
@Singleton
final class FirstDatabases implements FirstWorld.Beginning {
  private static final int ROWS = 2_613;
  private static final int NIGHTS = 3;
  private static final Duration LAST_CHANGE = Duration.ofMinutes(17);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);
  private final Clock clock;

  FirstDatabases(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    List<Site> sites = List.copyOf(estate.topology().sites().sequencedValues());
    if (sites.isEmpty() || estate.upkeep().backups().isEmpty()) {
      return;
    }
    Backups backups = estate.upkeep().backups().get();
    for (int night = NIGHTS; night > 0; night--) {
      String key = key(backups, estate, sites.getFirst(), night);
      things.add(
          WorldStores.DUMP,
          key,
          WorldStores.body(key, ROWS - night, "", moment(night))
              .with("changed", moment(night).toString()));
    }
    String newest = key(backups, estate, sites.getFirst(), 1);
    for (Site site : sites) {
      things.add(
          WorldStores.DATABASE,
          "%s/%s".formatted(estate.name(), site.name()),
          site.equals(sites.getFirst()) ? ofProduction() : ofStandby(newest));
    }
  }

  private JsonObject ofProduction() {
    return WorldStores.body("", ROWS, "v4.3.4", moment(0))
        .with("changed", moment(0).minus(LAST_CHANGE).toString());
  }

  private JsonObject ofStandby(String newest) {
    return WorldStores.body(newest, ROWS - 1, "v4.3.4", moment(0))
        .with("loaded", ROWS - 1)
        .with("changed", moment(1).toString());
  }

  private Instant moment(int nightsAgo) {
    return clock.instant().minus(Duration.ofDays(nightsAgo));
  }

  private String key(Backups backups, Estate estate, Site site, int nightsAgo) {
    String environment =
        estate.topology().mostProtected().map(Environment::name).map(Object::toString).orElse("");
    return backups
        .key()
        .replace("{project}", site.project().orElse(site.name().value()).replace('/', '-'))
        .replace("{environment}", environment)
        .replace("{date}", DAY.format(moment(nightsAgo)));
  }
}
