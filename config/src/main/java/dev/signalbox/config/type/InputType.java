package dev.signalbox.config.type;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What a person may give for an input.
 *
 * @param of the only words that are taken; empty for any
 * @param accept endings of files that are taken; empty for any
 */
public record InputType(
    Type type, List<String> of, Optional<String> min, Optional<String> max, List<String> accept) {
  public InputType {
    of = List.copyOf(of);
    accept = List.copyOf(accept);
  }

  public static InputType any(Type type) {
    return new InputType(type, List.of(), Optional.empty(), Optional.empty(), List.of());
  }

  /** The sentence for what was typed, if it is wrong. */
  public Optional<String> check(String typed, Names names) {
    Optional<String> refusal = names.refusal(type, typed);
    return refusal.isPresent() ? refusal : outside(typed);
  }

  /** What a drop-down offers; empty where people type freely. */
  public List<String> choices(Names names) {
    if (!of.isEmpty()) {
      return of;
    }
    return switch (type) {
      case Name name -> names.of(name);
      case Choice choice -> choice.words();
      case Literal literal when literal == Literal.FLAG -> List.of("true", "false");
      case Literal _, Handle _, ListOf _, Made _, Mistyped _ -> List.of();
    };
  }

  /** The sentence for a value that has the right form and is out of bounds. */
  public Optional<String> outside(String typed) {
    if (!of.isEmpty() && !of.contains(typed)) {
      return Optional.of("'%s' is none of: %s".formatted(typed, String.join(", ", of)));
    }
    if (min.filter(least -> compare(typed, least) < 0).isPresent()) {
      return Optional.of("'%s' is less than %s".formatted(typed, min.get()));
    }
    if (max.filter(most -> compare(typed, most) > 0).isPresent()) {
      return Optional.of("'%s' is more than %s".formatted(typed, max.get()));
    }
    return Optional.empty();
  }

  /** The type in which this input's {@code min} and {@code max} are written. */
  public static Optional<Literal> bounds(Type type) {
    if (type.equals(Handle.FILE)) {
      return Optional.of(Literal.SIZE);
    }
    return type instanceof Literal literal && amount(literal)
        ? Optional.of(literal)
        : Optional.empty();
  }

  private static boolean amount(Literal literal) {
    return literal == Literal.COUNT || literal == Literal.DURATION || literal == Literal.SIZE;
  }

  private int compare(String left, String right) {
    return worth(left).flatMap(one -> worth(right).map(one::compareTo)).orElse(0);
  }

  private Optional<BigInteger> worth(String value) {
    return bounds(type)
        .filter(literal -> literal.fits(value))
        .flatMap(
            literal ->
                switch (literal) {
                  case COUNT -> Optional.of(new BigInteger(value));
                  case DURATION ->
                      Measure.duration(value).map(length -> BigInteger.valueOf(length.toSeconds()));
                  default -> Optional.of(BigInteger.valueOf(Measure.size(value).orElse(0)));
                });
  }
}
