package dev.signalbox.handlers.action;

/** What a look at the world showed. */
public sealed interface Sight<O> {
  record Done<O>(O outputs) implements Sight<O> {}

  /** Over, and in one of the ways in which the action says that it can end. */
  record Ended<O>(String end, O outputs) implements Sight<O> {}

  record NotDone<O>() implements Sight<O> {}

  /** Nobody can tell yet: then nothing is done, either. */
  record Unknown<O>(String why) implements Sight<O> {}
}
