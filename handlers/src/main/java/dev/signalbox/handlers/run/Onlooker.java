package dev.signalbox.handlers.run;

import java.util.List;

/** Told of every change of a run, inside the transaction that makes it. */
@FunctionalInterface
public interface Onlooker {
  void changed(RunView run);

  /** Told once of each run, inside the transaction in which it begins. */
  default void begun(RunView run, List<String> byHand) {}

  /** It belongs to another from now on, because {@code by} wanted it so. */
  default void handedOver(RunView run, String by) {}
}
