package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Field;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form that builds a command: first which, then what it needs. */
final class BuildForm {
  static final String NAME = "build";
  static final String WHICH = "which";
  static final String THEN = "then";
  static final String PLAN = "plan";
  static final String START = "start";
  private static final int LONGEST = 3000;

  private final Menu menu;

  BuildForm(Menu menu) {
    this.menu = menu;
  }

  Form empty(Optional<ChannelId> channel) {
    return form(channel, List.of(which(Optional.empty())));
  }

  Form of(Optional<ChannelId> channel, Offer offer, Map<String, String> given) {
    List<Field> fields = new ArrayList<>();
    fields.add(which(Optional.of(key(offer))));
    fields.add(new Field.Note(Words.of(offer.title())));
    offer.inputs().forEach(input -> fields.add(field(offer, input, given)));
    fields.add(then());
    return form(channel, fields);
  }

  Optional<Offer> chosen(String key) {
    return menu.offers().stream().filter(it -> key(it).equals(key)).findFirst();
  }

  private static Form form(Optional<ChannelId> channel, List<Field> fields) {
    return new Form(
        NAME, "Build a command", "Go", channel.map(ChannelId::value).orElse(""), fields);
  }

  private static String key(Offer offer) {
    return offer.estate().name() + "/" + offer.runbook().name();
  }

  private Field which(Optional<String> given) {
    List<Field.Option> options =
        menu.offers().stream()
            .map(it -> new Field.Option(key(it), it.estate().about().title() + ": " + it.line()))
            .toList();
    var label = new Field.Label(WHICH, "What shall be done?", Optional.empty(), false);
    return new Field.Choice(label, options, given, true);
  }

  private static Field then() {
    var label = new Field.Label(THEN, "And then?", Optional.empty(), false);
    return new Field.Choice(
        label,
        List.of(new Field.Option(PLAN, "Only show the plan"), new Field.Option(START, "Start it")),
        Optional.of(PLAN),
        false);
  }

  private static Field field(Offer offer, Input input, Map<String, String> given) {
    boolean optional = input.fallback().isPresent();
    var label = new Field.Label(input.name(), input.name(), input.hint(), optional);
    Optional<String> value =
        Optional.ofNullable(given.get(input.name()))
            .or(() -> input.fallback().map(Node.Text::value));
    if (input.type().type().equals(Handle.FILE)) {
      return new Field.Upload(label, input.type().accept());
    }
    List<Field.Option> options =
        offer.check().choices(input).stream().map(it -> new Field.Option(it, it)).toList();
    return options.isEmpty()
        ? new Field.Text(label, value, false, LONGEST)
        : new Field.Choice(label, options, value, false);
  }

  /** What was filled in, without what the form itself asks. */
  static Map<String, String> inputs(Offer offer, Answers answers) {
    return offer.inputs().stream()
        .flatMap(input -> answers.one(input.name()).map(it -> Map.entry(input.name(), it)).stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
