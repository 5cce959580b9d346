package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;

/**
 * One source that can say who is production. Each is a bean, heard where an estate's file names its
 * signal. It tells what it has seen already and when, for whoever asks cannot wait for a neighbour.
 */
public interface Witness {
  Signal signal();

  Testimony testify(Estate estate, String environment);

  /** Looks anew, where that means to wait for a neighbour: not for long, and in no transaction. */
  default void look(Estate estate, String environment) {}
}
