package dev.signalbox.handlers.readiness;

import dev.signalbox.config.estate.Chain;

/** Whose turn it is when so many have been called. Pure. */
record Summons(Chain chain, int made) {
  private static final int ROUNDS = 3;

  boolean isOver() {
    return made >= ROUNDS * chain.calls().size();
  }

  Chain.Call call() {
    return chain.calls().get(made % chain.calls().size());
  }

  Summons of(int which) {
    return new Summons(chain, which);
  }
}
