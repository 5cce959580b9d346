package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.data.Archivist.Judged;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Proves that what is to be loaded is there, whole, and of the run's own environment. */
@Singleton
final class Proofs {
  private final Vaults vaults;
  private final Archivist archivist;

  Proofs(Vaults vaults, Archivist archivist) {
    this.vaults = vaults;
    this.archivist = archivist;
  }

  /**
   * What was found out about a backup. How old it is does not matter: whoever names it wants it.
   *
   * @param origin the site that it was taken of, which need not be the one it is loaded into
   */
  record Proof(Vault origin, BackupName name, Optional<Judged> judged) {
    Optional<String> flaw() {
      return judged.isEmpty()
          ? Optional.of("is not in " + origin.bucket().says())
          : judged.get().flaw();
    }
  }

  Asked<Proof> of(Errand errand, SiteName into, BackupKey key) {
    return vaults
        .owner(errand, into, key)
        .then(
            owned ->
                archivist
                    .judge(owned.vault(), owned.name())
                    .map(it -> new Proof(owned.vault(), owned.name(), it)));
  }
}
