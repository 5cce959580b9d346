package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;

/** An estate, and who builds it. */
record Lot(Estate estate, Connection.Travis travis) {
  /** What the estate calls a branch, as git does. */
  String branch(String name) {
    return estate.delivery().branches().getOrDefault(name, name);
  }
}
