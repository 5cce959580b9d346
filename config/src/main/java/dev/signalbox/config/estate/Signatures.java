package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.lint.Signature;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Mistyped;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Node;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What commands, suites and announcements want to be told. */
final class Signatures {
  private final Node.Mapping root;

  Signatures(Node.Mapping root) {
    this.root = root;
  }

  Map<Name, Map<String, Signature>> all() {
    return Map.of(
        Name.COMMAND, each("commands", Signatures::command),
        Name.SUITE,
            each(
                "checks", suite -> new Signature(values(suite), Effect.READ, Touch.NOTHING, false)),
        Name.TEST, each(TestForm.SECTION, this::tests),
        Name.ANNOUNCEMENT,
            each(
                "announcements",
                told -> new Signature(said(told), Effect.ADDITIVE, Touch.NOTHING, false)));
  }

  private Map<String, Signature> each(String section, Function<Node.Mapping, Signature> reader) {
    Map<String, Signature> read = new LinkedHashMap<>();
    Loose.entries(root, section)
        .forEach(entry -> read.put(entry.name(), reader.apply(Loose.mapping(entry.value()))));
    return read;
  }

  /** What tests leave behind nobody takes back; where there is no such command, anything may be. */
  private Signature tests(Node.Mapping written) {
    Optional<Node.Mapping> command =
        Loose.word(written, TestForm.COMMAND)
            .flatMap(it -> Loose.mapping(root.get("commands").orElse(root)).get(it))
            .map(Loose::mapping);
    return command
        .map(it -> new Signature(Map.of(), effect(it, false), touch(it), false))
        .orElseGet(() -> new Signature(Map.of(), Effect.DESTRUCTIVE, Touch.NOTHING, false));
  }

  private static Signature command(Node.Mapping written) {
    boolean undoable = written.get("undo").isPresent();
    return new Signature(values(written), effect(written, undoable), touch(written), undoable);
  }

  private static Effect effect(Node.Mapping written, boolean undoable) {
    String effect = Loose.word(written, "effect").orElse("");
    Effect known =
        Arrays.stream(Effect.values())
            .filter(value -> value.name().equals(effect))
            .findFirst()
            .orElse(Effect.READ);
    return Command.gravest(known, touch(written), undoable);
  }

  private static Touch touch(Node.Mapping written) {
    String word = Loose.word(written, "touch").orElse("");
    return Arrays.stream(Touch.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElse(Touch.NOTHING);
  }

  static SequencedMap<String, Type> values(Node.Mapping written) {
    SequencedMap<String, Type> values = new LinkedHashMap<>();
    Loose.entries(written, "values")
        .forEach(entry -> values.put(entry.name(), type(Loose.mapping(entry.value()))));
    return Ordered.copy(values);
  }

  private static Type type(Node.Mapping value) {
    String word = Loose.word(value, "type").orElse("");
    return Type.named(word).orElseGet(() -> new Mistyped(word));
  }

  private static Map<String, Type> said(Node.Mapping announcement) {
    Map<String, Type> values = new LinkedHashMap<>();
    Stream.of("subject", "text")
        .flatMap(key -> Loose.word(announcement, key).stream())
        .flatMap(text -> Placeholders.in(text).stream())
        .forEach(name -> values.put(name, Literal.TEXT));
    return values;
  }
}
