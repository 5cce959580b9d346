package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.integrations.calls.Asked;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code users.compare}: how each user of a batch stands in an environment. */
@Singleton
final class UsersCompare implements Looks<UsersCompare.Wanted, UsersCompare.Compared> {
  private final Consignee consignee;
  private final Batches batches;
  private final Shelves shelves;
  private final Schemas schemas;
  private final Files files;

  UsersCompare(
      Consignee consignee, Batches batches, Shelves shelves, Schemas schemas, Files files) {
    this.consignee = consignee;
    this.schemas = schemas;
    this.batches = batches;
    this.shelves = shelves;
    this.files = files;
  }

  @Introspected
  record Wanted(Batch batch, EnvironmentName environment) {}

  @Introspected
  record Compared(File states, String summary) {}

  @Override
  public About<Wanted, Compared> about() {
    return new About<>(
        "users.compare",
        Effect.READ,
        "compare ${batch} with the users of ${environment}",
        Traits.NONE,
        Wanted.class,
        Compared.class);
  }

  @Override
  public Outcome<Compared> perform(Turn<Wanted> turn) {
    Batch batch = turn.arguments().batch();
    return Ways.on(
        consignee.of(consignment(turn)),
        in -> Ways.on(muster(in, batch), it -> judged(turn, in, it)));
  }

  private Outcome<Compared> judged(Turn<Wanted> turn, Database in, Muster muster) {
    return muster.strange() == 0
        ? new Outcome.Done<>(compared(turn, in, muster))
        : new Outcome.Failed<>(
            "%s; of those who are new, %d have another schemaVersion than the users of %s, and nobody would find them there: have the documents migrated first"
                .formatted(muster.says(in), muster.strange(), in),
            false);
  }

  private Asked<Muster> muster(Database in, Batch batch) {
    Asked<Muster> all = schemas.usual(in).map(Muster::new);
    List<EntryRow> some = batches.some(batch, Part.KEY, "", Copying.AT_ONCE);
    while (!some.isEmpty()) {
      List<EntryRow> keys = some;
      all = all.then(it -> more(in, keys, it));
      some = batches.some(batch, Part.KEY, some.getLast().document(), Copying.AT_ONCE);
    }
    return all;
  }

  private Asked<Muster> more(Database in, List<EntryRow> keys, Muster muster) {
    return shelves
        .stock(in, keys)
        .then(some -> shelves.stock(in, batches.behind(keys)).map(it -> muster.and(some, it)));
  }

  private Compared compared(Turn<Wanted> turn, Database in, Muster muster) {
    File sheet = files.keepBriefly(turn.token(), "users-for-%s.csv".formatted(in), muster.sheet());
    return new Compared(sheet, muster.says(in));
  }

  private static Turn<Consignment> consignment(Turn<Wanted> turn) {
    Wanted wanted = turn.arguments();
    return turn.with(new Consignment(wanted.batch(), Optional.of(wanted.environment())));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "read each key and safe of '%s' (rows of users_entry) with POST %s/_all_docs, and look what stands there"
        .formatted(turn.arguments().batch(), consignee.address(consignment(turn)));
  }
}
