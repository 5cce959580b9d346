package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.FilePlace;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.RoleTable;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SourcePlace;
import dev.signalbox.config.estate.Truth;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Repository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an estate's releases and its role table are kept, and the mirrors of it that its sites are
 * built from.
 */
@Singleton
final class FirstRepositories implements FirstWorld.Beginning {
  private static final String TRUNK = "develop";
  private static final String MASTER = "master";
  private static final String STAND_UP = "standup-new-ppc";
  private static final String VERSION = "v0.16.2\n";
  private static final String LOCK = "Gopkg.lock";
  private static final String BATCH =
      """
      @echo off\r
      set GPII_CLOUD_URL=http://flowmanager.dev-somebody.gpii.net\r
      start gpii-app.exe\r
      """;
  private static final String PINNED =
      """
      [[projects]]
        name = "github.com/pulumi/pulumi-ppc"
        revision = "3f0c9a1d6b7e52843f0c9a1d6b7e52843f0c9a1d"
      """;

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
    built(estate, things);
    estate.topology().files().ifPresent(files -> empty(estate, things, files));
    estate.topology().sources().sequencedValues().forEach(it -> sourced(estate, things, it));
    estate.roles().truth().flatMap(Truth::table).ifPresent(table -> written(estate, things, table));
  }

  /** What is built somewhere is kept where the estate's file names a keeper of sources. */
  private static void built(Estate estate, Things things) {
    List<Connection> all = List.copyOf(estate.topology().connections().sequencedValues());
    Stream<ConnectionName> keepers =
        all.stream()
            .filter(Connection.Github.class::isInstance)
            .map(it -> it.reach().name())
            .limit(1);
    keepers.forEach(
        keeper ->
            all.stream()
                .filter(Connection.Travis.class::isInstance)
                .map(Connection.Travis.class::cast)
                .flatMap(it -> checkout(estate, things, keeper, it.repository()).stream())
                .forEach(it -> locked(estate, it)));
  }

  private static void locked(Estate estate, Checkout checkout) {
    checkout.make(MASTER, "");
    checkout.put(MASTER, LOCK, PINNED);
    estate.work().tools().sequencedValues().stream()
        .filter(it -> it.at().equals(MASTER))
        .forEach(it -> checkout.put(MASTER, it.file(), VERSION));
    estate.delivery().branches().sequencedValues().stream()
        .filter(it -> !it.equals(MASTER))
        .distinct()
        .forEach(it -> checkout.make(it, MASTER));
    checkout.make(STAND_UP, MASTER);
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

  private static void empty(Estate estate, Things things, FilePlace files) {
    checkout(estate, things, files.on(), files.repository())
        .ifPresent(it -> it.make(files.branch(), ""));
  }

  /** A batch of Windows, in which an old address is left over. */
  private static void sourced(Estate estate, Things things, SourcePlace place) {
    checkout(estate, things, place.on(), place.repository())
        .ifPresent(
            it -> {
              it.make(place.branch(), "");
              it.put(place.branch(), place.file(), BATCH);
            });
  }

  private static Optional<Checkout> checkout(
      Estate estate, Things things, ConnectionName on, String name) {
    Optional<Connection> found = Optional.ofNullable(estate.topology().connections().get(on));
    return found.map(
        it -> new Checkout(things, new Errand(new Repository(it, name), "making the world")));
  }
}
