package dev.signalbox.config.type;

import java.util.Optional;
import java.util.stream.Stream;

/** A type of the language; its word is what runbooks write. */
public sealed interface Type permits Literal, Choice, Name, Handle, ListOf, Made, Mistyped {
  String word();

  /** Assignable only to itself, and everything to text. */
  default boolean takes(Type given) {
    return equals(given)
        || equals(Literal.TEXT)
        || this instanceof Mistyped
        || given instanceof Mistyped;
  }

  /** {@code a backup-key}, {@code an environment}. */
  default String aWord() {
    return ("aeio".indexOf(word().charAt(0)) >= 0 ? "an " : "a ") + word();
  }

  /** The types that a person can give or a step can hand on, by their word. */
  static Optional<Type> named(String word) {
    return all().filter(type -> type.word().equals(word)).findFirst();
  }

  static Stream<Type> all() {
    return Stream.of(Literal.values(), Name.values(), Made.values(), Handle.known(), Choice.known())
        .flatMap(Stream::of);
  }
}
