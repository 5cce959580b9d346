package dev.signalbox.handlers.preferences;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code users.export}: a batch becomes a file, as {@code users.check} takes it. */
@Singleton
final class UsersExport implements Action<UsersExport.Wanted, UsersExport.Exported> {
  private final Batches batches;
  private final Files files;

  UsersExport(Batches batches, Files files) {
    this.batches = batches;
    this.files = files;
  }

  @Introspected
  record Wanted(Batch batch) {}

  @Introspected
  record Exported(File file, String summary) {}

  @Override
  public About<Wanted, Exported> about() {
    return new About<>(
        "users.export",
        Effect.ADDITIVE,
        "write ${batch} into a file",
        Traits.NONE,
        Wanted.class,
        Exported.class);
  }

  /** The same words are the same file, however often they are written. */
  @Override
  public Sight<Exported> look(Turn<Wanted> turn) {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Exported> perform(Turn<Wanted> turn) {
    Batch batch = turn.arguments().batch();
    return Ways.on(
        batches.of(turn.errand().estate(), batch),
        row -> {
          long users = batches.count(batch, Part.KEY);
          return users > Roll.MOST
              ? tooMany("there are %d users, and at most %d go at once".formatted(users, Roll.MOST))
              : written(turn, row, manifest(batch));
        });
  }

  private Manifest manifest(Batch batch) {
    Manifest manifest = new Manifest();
    List.of(Part.SAFE, Part.KEY).forEach(it -> add(batch, it, manifest));
    manifest.close();
    return manifest;
  }

  private void add(Batch batch, Part part, Manifest manifest) {
    List<EntryRow> some = batches.some(batch, part, "", Copying.AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(manifest::add);
      some = batches.some(batch, part, some.getLast().document(), Copying.AT_ONCE);
    }
  }

  private Outcome<Exported> written(Turn<Wanted> turn, BatchRow row, Manifest manifest) {
    Optional<String> tooLarge = manifest.tooLarge();
    if (tooLarge.isPresent()) {
      return tooMany(tooLarge.get());
    }
    String name = "users-%s.json".formatted(new Label(row.source()).name());
    File file = files.keepBriefly(turn.token(), name, manifest.text());
    return new Outcome.Done<>(
        new Exported(file, "%s of %s in %s".formatted(manifest.says(), row.source(), name)));
  }

  private static Outcome<Exported> tooMany(String why) {
    return new Outcome.Failed<>(
        "%s: have the database itself copied instead".formatted(why), false);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "write what rows of users_entry have for '%s' into a JSON array, without _rev, and send it to nobody but whoever asked for this run"
        .formatted(turn.arguments().batch());
  }
}
