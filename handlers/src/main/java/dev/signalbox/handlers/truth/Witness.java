package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;

/**
 * One source that can say who is production. Each is a bean, heard where an estate's file names its
 * signal. It tells what it has seen already, for whoever asks cannot wait for a neighbour.
 */
public interface Witness {
  Signal signal();

  Testimony testify(Estate estate, String environment);
}
