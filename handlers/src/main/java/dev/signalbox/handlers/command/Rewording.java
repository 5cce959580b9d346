package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts what was typed in its places behind another command. Pure.
 *
 * @param before what was typed before the command
 */
record Rewording(Menu menu, List<String> before) {
  private static final String ESTATE = "<estate>";
  private static final String ENVIRONMENT = "<environment>";
  private static final String REST = "...";

  /** Empty where this caller, or the estate that they named, has no such command. */
  Optional<String> of(String wanted, List<String> behind) {
    List<String> typed = Stream.concat(before.stream(), behind.stream()).toList();
    return known(List.of(wanted.split(" ", -1)))
        .filter(phrase -> named(typed).stream().allMatch(it -> isOffered(it, phrase, wanted)))
        .map(phrase -> filled(wanted, estate(phrase, wanted, typed), typed));
  }

  /** The same words with the estate where their command has it; empty where that takes none. */
  Optional<String> turned(List<String> words) {
    return known(words).flatMap(phrase -> turned(words, usage(phrase)));
  }

  private static String usage(String phrase) {
    return BuiltIn.named(phrase)
        .map(it -> it.usage().substring("/ops ".length()))
        .orElseGet(() -> phrase + " " + ESTATE);
  }

  private Optional<String> turned(List<String> words, String usage) {
    List<String> places = List.of(usage.split(" ", -1));
    return IntStream.range(0, places.size())
        .filter(it -> places.get(it).matches("[<\\[]estate[>\\]]"))
        .mapToObj(it -> it > words.size() ? usage : put(words, it))
        .findFirst();
  }

  private String put(List<String> words, int place) {
    List<String> line = new ArrayList<>(words);
    line.addAll(place, before);
    return String.join(" ", line);
  }

  /** The longest command that the line begins with. */
  private Optional<String> known(List<String> line) {
    return menu.phrases().stream()
        .filter(it -> (String.join(" ", line) + " ").startsWith(it + " "))
        .max((one, other) -> Integer.compare(one.length(), other.length()));
  }

  private String filled(String wanted, Optional<Estate> estate, List<String> typed) {
    Optional<String> environment = typed.stream().filter(this::isEnvironment).findFirst();
    List<String> rest =
        typed.stream()
            .filter(it -> menu.estate(it).isEmpty() && !environment.equals(Optional.of(it)))
            .toList();
    return wanted
        .replace(ESTATE, estate.map(it -> it.name().value()).orElse(ESTATE))
        .replace(ENVIRONMENT, environment.orElse(ENVIRONMENT))
        .replace(REST, String.join(" ", rest))
        .replaceAll(" +", " ")
        .strip();
  }

  private Optional<Estate> named(List<String> typed) {
    return typed.stream().flatMap(it -> menu.estate(it).stream()).findFirst();
  }

  /** The one that was named, or the only one that can be meant. */
  private Optional<Estate> estate(String phrase, String wanted, List<String> typed) {
    List<Estate> able =
        menu.estates().stream()
            .filter(it -> isOffered(it, phrase, wanted))
            .filter(it -> typed.stream().filter(this::isNamed).allMatch(word -> names(it, word)))
            .toList();
    return named(typed)
        .or(() -> able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty());
  }

  /** Of one name two estates may have different commands: that for an environment is another. */
  private boolean isOffered(Estate estate, String phrase, String wanted) {
    return BuiltIn.named(phrase).isPresent()
        || menu.of(estate).stream()
            .filter(it -> it.phrase().equals(phrase))
            .anyMatch(it -> !wanted.contains(ENVIRONMENT) || it.usage().contains(ENVIRONMENT));
  }

  private boolean isEnvironment(String word) {
    return menu.estates().stream().anyMatch(it -> hasEnvironment(it, word));
  }

  private boolean isNamed(String word) {
    return menu.estates().stream().anyMatch(it -> names(it, word));
  }

  private static boolean names(Estate estate, String word) {
    return hasEnvironment(estate, word)
        || estate.zones().sequencedKeySet().stream().anyMatch(it -> it.value().equals(word));
  }

  private static boolean hasEnvironment(Estate estate, String word) {
    return estate.topology().environments().sequencedKeySet().stream()
        .map(EnvironmentName::value)
        .anyMatch(word::equals);
  }
}
