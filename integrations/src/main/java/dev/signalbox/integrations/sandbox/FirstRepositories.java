package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.RoleTable;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.Truth;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Repository;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Where an estate's releases and its role table are kept, and the mirrors of it that its sites are
 * built from.
 */
@Singleton
final class FirstRepositories implements FirstWorld.Beginning {
  private static final String TRUNK = "develop";

  @Override
  public void begin(Estate estate, Things things) {
    estate
        .delivery()
        .releases()
        .ifPresent(
            releases -> {
              released(estate, things, releases.on(), releases.repository());
              estate.topology().sites().sequencedValues().stream()
                  .filter(site -> site.use().containsKey(Purpose.PIPELINES))
                  .forEach(site -> mirrored(estate, things, site));
            });
    estate.roles().truth().flatMap(Truth::table).ifPresent(table -> written(estate, things, table));
  }

  private static void mirrored(Estate estate, Things things, Site site) {
    Optional.ofNullable(site.use().get(Purpose.PIPELINES))
        .ifPresent(on -> site.project().ifPresent(it -> released(estate, things, on, it)));
  }

  private static void released(Estate estate, Things things, ConnectionName on, String name) {
    checkout(estate, things, on, name)
        .ifPresent(
            checkout -> {
              checkout.make(TRUNK, "");
              FirstReleases.ALL.forEach(checkout.releases()::add);
            });
  }

  private static void written(Estate estate, Things things, RoleTable table) {
    checkout(estate, things, table.on(), table.repository())
        .ifPresent(
            checkout -> {
              checkout.make(table.branch(), "");
              checkout.put(table.branch(), table.file(), FirstTable.of(estate, table));
            });
  }

  private static Optional<Checkout> checkout(
      Estate estate, Things things, ConnectionName on, String name) {
    Optional<Connection> found = Optional.ofNullable(estate.topology().connections().get(on));
    return found.map(
        it -> new Checkout(things, new Errand(new Repository(it, name), "making the world")));
  }
}
