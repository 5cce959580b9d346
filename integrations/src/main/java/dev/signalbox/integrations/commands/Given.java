package dev.signalbox.integrations.commands;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.config.type.Choice;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of a command: each fits its type as a whole, and fills its place in one word. */
record Given(Command command, Map<String, String> values) {
  private static final Set<Literal> FREE = Set.of(Literal.TEXT, Literal.LINE);
  private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/=@+-]{0,299}");

  /** A set is told in one word, with a blank between its parts. */
  private static final Pattern PLAIN_WORDS =
      Pattern.compile("%1$s(?: %1$s){0,19}".formatted(PLAIN.pattern()));

  Optional<String> objection() {
    return Stream.of(number(), secrets())
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                command.values().sequencedEntrySet().stream()
                    .flatMap(it -> unfit(it.getKey(), it.getValue()).stream())
                    .findFirst());
  }

  private Optional<String> number() {
    return values.keySet().equals(command.values().keySet())
        ? Optional.empty()
        : Optional.of(
            "it is told %s, and wants %s"
                .formatted(
                    values.keySet().stream().sorted().toList(),
                    command.values().keySet().stream().sorted().toList()));
  }

  /** Whoever lists the processes of a host would read it. */
  private Optional<String> secrets() {
    return Stream.of(
                command.run(), command.variables().values(), command.answers(), values.values())
            .flatMap(Collection::stream)
            .anyMatch(
                it -> SecretName.referredToBy(it).isPresent() || LooksLikeSecret.in(it).isPresent())
        ? Optional.of("a secret is no part of a command: let the script read it on its host")
        : Optional.empty();
  }

  private Optional<String> unfit(String name, Type type) {
    String value = values.getOrDefault(name, "");
    boolean fits =
        switch (type) {
          case Literal literal -> !FREE.contains(literal) && literal.fits(value);
          case Choice choice -> choice.words().contains(value);
          case Handle handle when handle.equals(Handle.SNAPSHOT_SET) ->
              PLAIN_WORDS.matcher(value).matches();
          case Name _, Handle _ -> PLAIN.matcher(value).matches();
          case ListOf _, Made _, Mistyped _ -> false;
        };
    return fits
        ? Optional.empty()
        : Optional.of("'%s' is no %s that a command can be told".formatted(value, type.word()));
  }

  /** A value that looks like a place is none: what is filled in is not read again. */
  String filled(String word) {
    return PLACE.matcher(word).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
  }

  private String value(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalStateException("nobody gave '%s'".formatted(name)));
  }
}
