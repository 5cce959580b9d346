package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Who gets a batch: an environment of the estate that the batch is of, as long as it is kept. */
@Singleton
final class Consignee {
  private final Databases databases;
  private final Batches batches;

  Consignee(Databases databases, Batches batches) {
    this.databases = databases;
    this.batches = batches;
  }

  Asked<Database> of(Turn<Consignment> turn) {
    Batch batch = turn.arguments().batch();
    return databases
        .of(turn.errand(), turn.arguments().environment())
        .then(
            into -> batches.of(into.estate().name().value(), batch).then(it -> climbing(it, into)));
  }

  /** What people of an environment have made their own comes to no environment below it. */
  private static Asked<Database> climbing(BatchRow batch, Database into) {
    return batch
        .copiedOf()
        .filter(it -> !it.equals(into.toString()) && !into.isAbove(it))
        .<Asked<Database>>map(it -> new Asked.Troubled<>(down(it, into)))
        .orElseGet(() -> new Asked.Told<>(into));
  }

  static Trouble down(String from, Database into) {
    return new Trouble(
        "bringing users of %s to %s".formatted(from, into),
        Kind.REQUEST,
        "users only climb, and %s does not come after %s".formatted(into, from));
  }

  <O> Sight<O> look(Turn<Consignment> turn, Function<Database, Sight<O>> look) {
    return switch (of(turn)) {
      case Asked.Troubled<Database>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Database>(Database into) -> look.apply(into);
    };
  }

  <O> Outcome<O> act(Turn<Consignment> turn, Function<Database, Outcome<O>> deed) {
    return Ways.on(of(turn), deed);
  }

  String address(Turn<Consignment> turn) {
    return databases.address(turn.errand(), turn.arguments().environment());
  }
}
