package dev.signalbox.config.runbook;

import dev.signalbox.config.runbook.CommandPart.Estate;
import dev.signalbox.config.runbook.CommandPart.Flag;
import dev.signalbox.config.runbook.CommandPart.Required;
import dev.signalbox.config.runbook.CommandPart.Rest;
import dev.signalbox.config.runbook.CommandPart.Selector;
import dev.signalbox.config.runbook.CommandPart.Switch;
import dev.signalbox.config.runbook.CommandPart.Word;
import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code release <estate> <release> --simple}, part by part. */
final class CommandReader {
  private static final Pattern TOKEN = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\S+");
  private static final String NAME = "([a-z][a-z0-9-]{0,39})";

  private final Complaints complaints;

  CommandReader(Complaints complaints) {
    this.complaints = complaints;
  }

  /** One way to write a part, and what becomes of it. */
  private record Form(Pattern pattern, BiFunction<Place, Matcher, CommandPart> part) {
    Form(String pattern, BiFunction<Place, Matcher, CommandPart> part) {
      this(Pattern.compile(pattern), part);
    }

    Optional<CommandPart> read(Place place, String token) {
      Matcher matcher = pattern.matcher(token);
      return matcher.matches() ? Optional.of(part.apply(place, matcher)) : Optional.empty();
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("<estate>", (place, _) -> new Estate(place)),
          new Form(NAME, (place, match) -> new Word(place, match.group(1))),
          new Form("<" + NAME + ">", (place, match) -> new Required(place, match.group(1))),
          new Form("<" + NAME + "\\.\\.\\.>", (place, match) -> new Rest(place, match.group(1))),
          new Form("--" + NAME, (place, match) -> new Selector(place, match.group(1))),
          new Form("\\[--" + NAME + "\\]", (place, match) -> new Switch(place, match.group(1))),
          new Form(
              "\\[--" + NAME + " +<" + NAME + ">\\]",
              (place, match) -> new Flag(place, match.group(1), match.group(2))));

  /**
   * Empty where a part means nothing: then nothing can be said about the rest of the line either.
   */
  Optional<CommandLine> read(Node.Text text) {
    List<CommandPart> parts = new ArrayList<>();
    int tokens = 0;
    for (Matcher token = TOKEN.matcher(text.value()); token.find(); tokens++) {
      part(text.at(token.start()), token.group()).ifPresent(parts::add);
    }
    if (parts.size() < tokens) {
      return Optional.empty();
    }
    if (!inOrder(parts)) {
      complaints.add(text.place(), "a command is words, then <estate>, then the inputs");
      return Optional.empty();
    }
    CommandLine command = new CommandLine(text.place(), text.value(), parts);
    restComesLast(command);
    return Optional.of(command);
  }

  private Optional<CommandPart> part(Place place, String token) {
    Optional<CommandPart> part =
        FORMS.stream().flatMap(form -> form.read(place, token).stream()).findFirst();
    if (part.isEmpty()) {
      complaints.add(
          place,
          "'%s' is none of: word, <input>, <input...>, --flag, [--flag], [--flag <input>]"
              .formatted(token));
    }
    return part;
  }

  private static boolean inOrder(List<CommandPart> parts) {
    List<Integer> estates = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof Estate) {
        estates.add(index);
      }
    }
    if (estates.size() != 1 || estates.getFirst() == 0) {
      return false;
    }
    int estate = estates.getFirst();
    return parts.subList(0, estate).stream().allMatch(Word.class::isInstance)
        && parts.subList(estate, parts.size()).stream().noneMatch(Word.class::isInstance);
  }

  private void restComesLast(CommandLine command) {
    command
        .parts(Rest.class)
        .filter(rest -> !rest.equals(command.parts().getLast()))
        .forEach(
            rest ->
                complaints.add(
                    rest.place(),
                    "<%s...> takes the rest of the line and must come last"
                        .formatted(rest.input())));
  }
}
