package dev.signalbox.config.form;

import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What one scalar may be. */
public sealed interface Word {
  /** How a sentence calls it: "a duration", "an environment". */
  String what();

  /**
   * Right when it is spelled so.
   *
   * @param pattern for editors; {@code right} may know more
   */
  record Spelled(String what, String example, Pattern pattern, Predicate<String> right)
      implements Word {}

  /** A literal of the runbooks' language. */
  record Typed(Literal literal) implements Word {
    @Override
    public String what() {
      return literal.aWord();
    }
  }

  record OneOf(String what, List<String> words) implements Word {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** A name that the estate or people.yml must know. */
  record Known(Name kind) implements Word {
    @Override
    public String what() {
      return kind.aWord();
    }
  }

  /** A group of people.yml in which somebody is. */
  record Staffed() implements Word {
    @Override
    public String what() {
      return Name.GROUP.aWord();
    }
  }

  /**
   * A key of another section of the same file.
   *
   * @param types which kinds of it serve; empty for any
   */
  record Listed(String section, String noun, List<String> types) implements Word {
    public Listed {
      types = List.copyOf(types);
    }

    @Override
    public String what() {
      return "a " + noun;
    }
  }

  /** The word of a type. */
  record OfType() implements Word {
    @Override
    public String what() {
      return "a type";
    }
  }

  static Word spelled(String what, String example, String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return new Spelled(what, example, compiled, compiled.asMatchPredicate());
  }

  static Word judged(String what, String example, Predicate<String> right) {
    return new Spelled(what, example, Pattern.compile("(?s).+"), right);
  }

  static Word connection(String... types) {
    return new Listed("connections", "connection", Arrays.asList(types));
  }

  static Word oneOf(String what, String... words) {
    return new OneOf(what, Arrays.asList(words));
  }

  /** The sentence for a text that is no such word; what is known elsewhere is judged elsewhere. */
  default Optional<String> refusal(String text) {
    return switch (this) {
      case Spelled(var what, var example, _, var right) ->
          right.test(text) ? Optional.empty() : Optional.of(not(text, what, example));
      case OneOf(var what, var words) ->
          words.contains(text)
              ? Optional.empty()
              : Optional.of(not(text, what, String.join(", ", words)));
      case Typed(var literal) -> Names.refusalAnywhere(literal, text);
      case OfType _ ->
          Type.named(text).isPresent()
              ? Optional.empty()
              : Optional.of("there is no type '%s'%s".formatted(text, Nearest.hint(text, types())));
      case Known _, Staffed _, Listed _ -> Optional.empty();
    };
  }

  private static List<String> types() {
    return Type.all().map(Type::word).toList();
  }

  private static String not(String text, String what, String example) {
    return "'%s' is not %s like %s".formatted(text, what, example);
  }
}
