package dev.signalbox.handlers.doctor;

/** One thing about the bot that is well or is not. A look is quick and waits for no neighbour. */
public interface Check {
  String about();

  Finding look();
}
