package dev.signalbox.handlers.run;

/** Told of every change of a run, inside the transaction that makes it. */
@FunctionalInterface
public interface Onlooker {
  void changed(RunView run);
}
