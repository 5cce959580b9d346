package dev.signalbox.handlers.data;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gives every step that stores a backup one key of its own, and never a second. */
@Singleton
final class KeyBook {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final KeyRows rows;
  private final Archivist archivist;
  private final Clock clock;

  KeyBook(KeyRows rows, Archivist archivist, Clock clock) {
    this.rows = rows;
    this.archivist = archivist;
    this.clock = clock;
  }

  boolean isChosen(Token token) {
    return rows.of(token.run(), token.step()).isPresent();
  }

  Optional<BackupName> known(Vault vault, Token token) {
    return rows.of(token.run(), token.step()).flatMap(it -> vault.series().read(it.name()));
  }

  /** The one that it has, or else a new one that nothing is called by. */
  Asked<BackupName> of(Vault vault, Token token) {
    Optional<KeyRow> row = rows.of(token.run(), token.step());
    return row.isPresent() ? kept(vault, row.get().name()) : choose(vault, token, clock.instant());
  }

  /** Whoever edits how keys are called while it is under way leaves it one that nobody finds. */
  private static Asked<BackupName> kept(Vault vault, String name) {
    return vault
        .series()
        .read(name)
        .<Asked<BackupName>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking for " + name,
                        Kind.REQUEST,
                        "keys are called %s by now".formatted(vault.series().says()))));
  }

  /** What another run, or a person, has stored in that minute is theirs: then the next one. */
  private Asked<BackupName> choose(Vault vault, Token token, Instant minute) {
    BackupName name = vault.series().byHand(minute);
    return archivist
        .has(vault, name)
        .then(
            taken ->
                taken || rows.add(token.run(), token.step(), name.key(), clock.instant()) == 0
                    ? another(vault, token, minute.plus(MINUTE))
                    : new Asked.Told<>(name));
  }

  /** Another worker may have chosen for this step meanwhile: then that is the one. */
  private Asked<BackupName> another(Vault vault, Token token, Instant minute) {
    Optional<KeyRow> row = rows.of(token.run(), token.step());
    return row.isPresent() ? kept(vault, row.get().name()) : choose(vault, token, minute);
  }
}
