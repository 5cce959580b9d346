package dev.signalbox.config.runbook;

import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.InputType;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a runbook asks of people. Fields of a form are read by the same rules. */
public final class InputReader {
  private static final List<String> KEYS =
      List.of("type", "default", "hint", "of", "min", "max", "accept");
  private static final Set<String> TAKEN =
      Set.of("run", "steps", "estate", "production", "standby");

  private final Complaints complaints;

  public InputReader(Complaints complaints) {
    this.complaints = complaints;
  }

  List<Input> read(Node.Mapping inputs) {
    return inputs.entries().stream().map(this::read).toList();
  }

  private Input read(Node.Entry entry) {
    String name = entry.name();
    if (!Keys.NAME.matcher(name).matches()) {
      complaints.add(entry.place(), "'%s' is not a name like %s".formatted(name, Keys.kebab(name)));
    }
    if (TAKEN.contains(name)) {
      complaints.add(
          entry.place(), "an input cannot be called '%s': the word is taken".formatted(name));
    }
    if (!(entry.value() instanceof Node.Mapping mapping)) {
      complaints.add(entry.value().place(), "an input is written { type: TYPE }");
      return new Input(
          entry.place(), name, InputType.any(new Mistyped("")), Optional.empty(), Optional.empty());
    }
    return read(entry, new Keys(mapping, "an input", complaints));
  }

  private Input read(Node.Entry entry, Keys keys) {
    keys.only(KEYS);
    keys.needs(List.of("type"), KEYS);
    Type type = keys.text("type").map(this::type).orElseGet(() -> new Mistyped(""));
    InputType accepted =
        new InputType(
            type,
            keys.texts("of").stream().map(Node.Text::value).toList(),
            bound(keys, "min", type),
            bound(keys, "max", type),
            accept(keys, type));
    Optional<Node.Text> fallback = keys.text("default");
    fallback.ifPresent(text -> judge(text, accepted));
    return new Input(
        entry.place(), entry.name(), accepted, fallback, keys.text("hint").map(Node.Text::value));
  }

  /** The type that a person is asked for; a complaint where there is none, or none can be given. */
  public Type type(Node.Text word) {
    Optional<Type> type = Type.named(word.value());
    if (type.isEmpty()) {
      List<String> words = Type.all().filter(InputReader::givable).map(Type::word).toList();
      complaints.add(
          word.place(),
          "there is no type '%s'%s".formatted(word.value(), Nearest.hint(word.value(), words)));
    }
    type.filter(found -> !givable(found))
        .ifPresent(
            found ->
                complaints.add(
                    word.place(),
                    "nobody can type %s; only a step gives one".formatted(found.aWord())));
    return type.filter(InputReader::givable).orElseGet(() -> new Mistyped(word.value()));
  }

  private static boolean givable(Type type) {
    return switch (type) {
      case Handle handle -> handle.givenByPeople();
      case ListOf _, Made _, Mistyped _ -> false;
      default -> true;
    };
  }

  private Optional<String> bound(Keys keys, String key, Type type) {
    Optional<Node.Text> written = keys.text(key);
    Optional<Literal> measured = InputType.bounds(type);
    if (written.isPresent() && measured.isEmpty() && !(type instanceof Mistyped)) {
      complaints.add(
          written.get().place(), "'%s' means nothing for %s".formatted(key, type.aWord()));
    }
    written.ifPresent(
        text ->
            measured
                .flatMap(literal -> Names.refusalAnywhere(literal, text.value()))
                .ifPresent(sentence -> complaints.add(text.place(), sentence)));
    return written.map(Node.Text::value);
  }

  private List<String> accept(Keys keys, Type type) {
    List<Node.Text> endings = keys.texts("accept");
    if (!endings.isEmpty() && !type.equals(Handle.FILE) && !(type instanceof Mistyped)) {
      complaints.add(
          endings.getFirst().place(), "'accept' means nothing for %s".formatted(type.aWord()));
    }
    return endings.stream().map(Node.Text::value).toList();
  }

  private void judge(Node.Text fallback, InputType type) {
    Names.refusalAnywhere(type.type(), fallback.value())
        .or(() -> type.outside(fallback.value()))
        .ifPresent(sentence -> complaints.add(fallback.place(), sentence));
  }
}
