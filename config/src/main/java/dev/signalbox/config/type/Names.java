package dev.signalbox.config.type;

import dev.signalbox.config.yaml.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an estate and people.yml call their things.
 *
 * @param releases how the estate writes its release tags, where it says so
 */
public record Names(String estate, Map<Name, List<String>> known, Optional<Pattern> releases) {
  public Names {
    known = Map.copyOf(known);
  }

  public List<String> of(Name kind) {
    return known.getOrDefault(kind, List.of());
  }

  /** The sentence for a name that nobody knows. */
  public Optional<String> refusal(Name kind, String name) {
    List<String> names = of(kind);
    if (names.contains(name)) {
      return Optional.empty();
    }
    String owner = kind.ofPeople() ? "people.yml" : "estate '%s'".formatted(estate);
    return Optional.of(
        "%s has no %s '%s'%s".formatted(owner, kind.word(), name, Nearest.hintOrAll(name, names)));
  }

  /** Whether a written value is right for its type; types that are never written are not judged. */
  public Optional<String> refusal(Type type, String value) {
    return switch (type) {
      case Literal literal when literal == Literal.RELEASE_TAG && releases.isPresent() ->
          refusedIf(!releases.get().matcher(value).matches(), literal.refusal(value));
      case Literal literal -> refusedIf(!literal.fits(value), literal.refusal(value));
      case Choice choice -> refusedIf(!choice.words().contains(value), choice.refusal(value));
      case Name name -> refusal(name, value);
      case Handle _, ListOf _, Made _, Mistyped _ -> Optional.empty();
    };
  }

  /** As {@link #refusal(Type, String)} where no estate is known: names are taken on trust. */
  public static Optional<String> refusalAnywhere(Type type, String value) {
    return type instanceof Name
        ? Optional.empty()
        : new Names("", Map.of(), Optional.empty()).refusal(type, value);
  }

  private static Optional<String> refusedIf(boolean wrong, String sentence) {
    return wrong ? Optional.of(sentence) : Optional.empty();
  }
}
