package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Backups;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.backups.Series;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds a site's backups. The installation knows all actions, so it is got to know late. */
@Singleton
final class Vaults {
  private final Provider<Installation> installation;

  Vaults(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** Trouble where the estate's file does not say all that is needed. */
  Asked<Vault> of(Errand errand, SiteName name) {
    Estate estate = estate(errand);
    Optional<Site> site = Optional.ofNullable(estate.topology().sites().get(name));
    Optional<Backups> backups = estate.upkeep().backups();
    if (site.flatMap(Site::project).isEmpty()) {
      return lacking(name, "the estate's file names no project of it, and keys are called so");
    }
    if (errand.environment().isEmpty()) {
      return lacking(name, "its runbook names no environment: write 'environment:' into it");
    }
    if (backups.isEmpty()) {
      return lacking(name, "the estate's file says nothing under 'backups'");
    }
    return vault(estate, site.get(), errand.environment().get(), backups.get());
  }

  /** Who does a chore for a site that need not have backups. */
  Asked<Assignment> assignment(Errand errand, SiteName name, Chore chore) {
    Estate estate = estate(errand);
    return Optional.ofNullable(estate.topology().sites().get(name))
        .map(site -> Assignment.of(estate, site, chore))
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "%s %s".formatted(chore.doing(), name),
                        Kind.REQUEST,
                        "the estate has no such site")));
  }

  private Estate estate(Errand errand) {
    return installation.get().current().estate(errand.estate()).orElseThrow();
  }

  /** A backup by its whole key, whichever site of the estate it is of. */
  record Owned(Vault vault, BackupName name) {}

  /** A key of another environment, or of nobody here, is none. */
  Asked<Owned> owner(Errand errand, SiteName asker, BackupKey key) {
    return of(errand, asker).then(vault -> owner(errand, vault, key));
  }

  private Asked<Owned> owner(Errand errand, Vault asker, BackupKey key) {
    List<Vault> all =
        asker.estate().topology().sites().keySet().stream()
            .flatMap(it -> told(of(errand, it)).stream())
            .toList();
    return all.stream()
        .flatMap(it -> it.series().read(key.value()).map(name -> new Owned(it, name)).stream())
        .findFirst()
        .<Asked<Owned>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking whose backup '%s' is".formatted(key),
                        Kind.REQUEST,
                        "here they are called "
                            + all.stream()
                                .map(it -> it.series().says())
                                .collect(Collectors.joining(" or ")))));
  }

  /** A site that has no project has no backups, either. */
  private static Optional<Vault> told(Asked<Vault> asked) {
    return asked instanceof Asked.Told<Vault>(Vault vault) ? Optional.of(vault) : Optional.empty();
  }

  private static Asked<Vault> vault(Estate estate, Site site, String environment, Backups backups) {
    if (!(estate.topology().connections().get(backups.where().cloud())
        instanceof Connection.Aws account)) {
      return lacking(site.name(), "'%s' is no account".formatted(backups.where().cloud()));
    }
    Series series =
        Series.of(backups.key(), site.project().orElseThrow(), new EnvironmentName(environment));
    return new Asked.Told<>(
        new Vault(
            estate,
            site,
            environment,
            new Bucket(account, backups.where().bucket()),
            series,
            new Yardstick(backups.sound())));
  }

  private static Asked<Vault> lacking(SiteName site, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking where backups of %s lie".formatted(site), Kind.REQUEST, why));
  }
}
