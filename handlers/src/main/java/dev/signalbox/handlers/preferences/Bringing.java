package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;

/** What brings a batch to an environment, and takes back what it has brought. */
interface Bringing<A extends Record, O extends Record> extends Reversible<A, O>, Previewed<A, O> {
  Delivery delivery();

  Consignment consignment(A arguments);

  default Turn<Consignment> consignment(Turn<A> turn) {
    return turn.with(consignment(turn.arguments()));
  }

  @Override
  default String before(Turn<A> turn) {
    return Marks.deed(turn.token());
  }

  @Override
  default Sight<Nothing> lookBack(Turn<A> turn, String before) {
    return delivery().lookBack(consignment(turn), before);
  }

  @Override
  default Outcome<Nothing> takeBack(Turn<A> turn, String before) {
    return delivery().takeBack(consignment(turn), before);
  }

  @Override
  default String byHand(Turn<A> turn) {
    return delivery().byHand(consignment(turn));
  }

  @Override
  default String backByHand(Turn<A> turn, String before) {
    return delivery().backByHand(consignment(turn), before);
  }
}
