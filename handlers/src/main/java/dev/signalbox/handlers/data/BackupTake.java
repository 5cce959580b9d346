package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.data.Archivist.Judged;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** {@code backup.take}: a site's database is dumped under a key of this step, and checked. */
@Singleton
final class BackupTake implements Action<BackupTake.Wanted, BackupTake.Taken> {
  private final Vaults vaults;
  private final KeyBook keys;
  private final Dumping dumping;
  private final Archivist archivist;
  private final Pulse pulse;

  BackupTake(Vaults vaults, KeyBook keys, Dumping dumping, Archivist archivist, Pulse pulse) {
    this.vaults = vaults;
    this.keys = keys;
    this.dumping = dumping;
    this.archivist = archivist;
    this.pulse = pulse;
  }

  @Introspected
  record Wanted(SiteName site) {}

  @Introspected
  record Taken(BackupKey key, Size size, Instant taken) {}

  private record Place(Vault vault, Assignment order) {}

  @Override
  public About<Wanted, Taken> about() {
    return new About<>(
        "backup.take",
        Effect.ADDITIVE,
        "back up the database of ${site}",
        Traits.NONE,
        Wanted.class,
        Taken.class);
  }

  /** Before it has a key nothing was asked of anybody. */
  @Override
  public Sight<Taken> look(Turn<Wanted> turn) {
    return keys.isChosen(turn.token()) ? asked(turn) : new Sight.NotDone<>();
  }

  private Sight<Taken> asked(Turn<Wanted> turn) {
    return switch (place(turn)) {
      case Asked.Troubled<Place>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Place>(Place place) ->
          switch (keys.of(place.vault(), turn.token())) {
            case Asked.Troubled<BackupName>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
            case Asked.Told<BackupName>(BackupName key) -> look(place, turn.token(), key);
          };
    };
  }

  private Sight<Taken> look(Place place, Token token, BackupName key) {
    return dumping.look(
        place.order().commission(key.key()).watch(),
        token,
        it -> mayBeThere(it, token) ? stored(place.vault(), key) : new Sight.NotDone<>());
  }

  /** What lies there after a try that failed for certain is that one's, and proves nothing. */
  private static boolean mayBeThere(Standing standing, Token token) {
    return switch (standing) {
      case Standing.NotStarted _ -> token.tries() == Token.FIRST;
      case Standing.Running _ -> false;
      case Standing.Finished(int code, var _, var _) -> code == 0;
      case Standing.Vanished _ -> true;
    };
  }

  private Sight<Taken> stored(Vault vault, BackupName key) {
    return switch (archivist.judge(vault, key)) {
      case Asked.Troubled<Optional<Judged>>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Judged>>(var judged) ->
          judged
              .filter(it -> it.flaw().isEmpty() && pulse.lost(vault).isEmpty())
              .<Sight<Taken>>map(it -> new Sight.Done<>(taken(it.backup())))
              .orElseGet(Sight.NotDone::new);
    };
  }

  @Override
  public Outcome<Taken> perform(Turn<Wanted> turn) {
    return switch (place(turn)) {
      case Asked.Troubled<Place>(Trouble trouble) -> failed(trouble);
      case Asked.Told<Place>(Place place) ->
          switch (keys.of(place.vault(), turn.token())) {
            case Asked.Troubled<BackupName>(Trouble trouble) -> failed(trouble);
            case Asked.Told<BackupName>(BackupName key) -> dump(place, turn.token(), key);
          };
    };
  }

  private Outcome<Taken> dump(Place place, Token token, BackupName key) {
    return dumping
        .begin(place.order().commission(key.key()), token)
        .then(_ -> judged(place.vault(), key));
  }

  private Outcome<Taken> judged(Vault vault, BackupName key) {
    return switch (archivist.judge(vault, key)) {
      case Asked.Troubled<Optional<Judged>>(Trouble trouble) ->
          new Outcome.Unknown<>(trouble.says());
      case Asked.Told<Optional<Judged>>(var judged) -> outcome(vault, key, judged);
    };
  }

  private Outcome<Taken> outcome(Vault vault, BackupName key, Optional<Judged> judged) {
    if (judged.isEmpty()) {
      return new Outcome.Failed<>(
          "the dump is over, and there is no %s in %s".formatted(key, vault.bucket().says()),
          false);
    }
    return judged
        .get()
        .flaw()
        .<Outcome<Taken>>map(it -> new Outcome.Failed<>("%s %s".formatted(key, it), false))
        .or(() -> pulse.lost(vault))
        .orElseGet(() -> new Outcome.Done<>(taken(judged.get().backup())));
  }

  private Asked<Place> place(Turn<Wanted> turn) {
    return vaults
        .of(turn.errand(), turn.arguments().site())
        .then(
            vault ->
                Assignment.of(vault.estate(), vault.site(), Chore.DUMP)
                    .map(order -> new Place(vault, order)));
  }

  private static Taken taken(Backup backup) {
    return new Taken(BackupKey.of(backup.name()), new Size(backup.size()), backup.taken());
  }

  private static Outcome<Taken> failed(Trouble trouble) {
    return new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
  }

  /** With its own key once it has one, so that what people store is found. */
  @Override
  public String byHand(Turn<Wanted> turn) {
    return switch (place(turn)) {
      case Asked.Troubled<Place> _ ->
          "dump the database of %s and store it".formatted(turn.arguments().site());
      case Asked.Told<Place>(Place(Vault vault, Assignment order)) ->
          keys.known(vault, turn.token())
              .map(key -> order.commission(key.key()).byHand())
              .orElseGet(() -> order.byHand() + ", with the minute in UTC as date");
    };
  }
}
