package dev.signalbox.handlers.traffic;

import dev.signalbox.integrations.dns.Change;

/**
 * One record that shall lead elsewhere.
 *
 * @param trade from which address to which
 */
record Leaf(Lead lead, Trade trade) {
  enum State {
    OLD,
    NEW,
    /** Somebody lets it lead elsewhere. */
    FOREIGN
  }

  State state() {
    if (lead.ip().equals(trade.to())) {
      return State.NEW;
    }
    return lead.ip().equals(trade.from()) ? State.OLD : State.FOREIGN;
  }

  boolean is(State state) {
    return state() == state;
  }

  String name() {
    return lead.point().name();
  }

  Change change() {
    return new Change(lead.record(), trade.to());
  }

  /** The same whether it has been moved or not: only what somebody else did to it differs. */
  String identity() {
    return is(State.FOREIGN) ? strange() : "%s %s".formatted(name(), trade);
  }

  String strange() {
    return "%s leads to %s, which is neither %s nor %s"
        .formatted(name(), lead.ip(), trade.from(), trade.to());
  }
}
