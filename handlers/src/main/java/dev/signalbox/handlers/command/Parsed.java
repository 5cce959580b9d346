package dev.signalbox.handlers.command;

/** What the words meant. */
sealed interface Parsed {
  record Ok(Command command) implements Parsed {}

  /** No command; {@code because} is a clause, {@code next} what to type instead. */
  record Misread(String because, String next) implements Parsed {}

  /** The estate does not exist, or the asker may not look at it: nobody can tell which. */
  record NoEstate(String because, String next) implements Parsed {}
}
