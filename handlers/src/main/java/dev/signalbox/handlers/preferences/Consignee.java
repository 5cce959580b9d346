package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
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
        .then(into -> batches.of(into.estate().name().value(), batch).map(_ -> into));
  }

  <O> Sight<O> look(Turn<Consignment> turn, Function<Database, Sight<O>> look) {
    return switch (of(turn)) {
      case Asked.Troubled<Database>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Database>(Database into) -> look.apply(into);
    };
  }

  <O> Outcome<O> act(Turn<Consignment> turn, Function<Database, Outcome<O>> deed) {
    return switch (of(turn)) {
      case Asked.Troubled<Database>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Database>(Database into) -> deed.apply(into);
    };
  }

  String address(Turn<Consignment> turn) {
    return switch (databases.of(turn.errand(), turn.arguments().environment())) {
      case Asked.Told<Database>(Database into) -> into.on().reach().url().toString();
      case Asked.Troubled<Database> _ -> "the database";
    };
  }
}
