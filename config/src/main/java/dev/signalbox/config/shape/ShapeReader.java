package dev.signalbox.config.shape;

import dev.signalbox.config.type.Choice;
import dev.signalbox.config.type.ListOf;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Node.Entry;
import java.util.List;
import java.util.Locale;

/** One entry of the catalogue to one shape. */
final class ShapeReader {
  private static final String LIST = "list ";

  private final Fields choices;

  ShapeReader(Fields choices) {
    this.choices = choices;
  }

  ActionShape read(Entry entry) {
    Fields fields = Fields.of(entry.value());
    return new ActionShape(
        entry.name(),
        fields.text("package").orElseThrow(),
        Effect.valueOf(fields.text("effect").orElseThrow().toUpperCase(Locale.ROOT)),
        fields.text("says").orElseThrow(),
        within(fields, "takes").entries().stream().map(this::argument).toList(),
        within(fields, "gives").entries().stream().map(this::output).toList(),
        ends(within(fields, "ends")),
        traits(fields));
  }

  private static Fields within(Fields fields, String key) {
    return fields.entry(key).map(entry -> Fields.of(entry.value())).orElse(new Fields(List.of()));
  }

  private Argument argument(Entry entry) {
    return new Argument(bare(entry, '?'), type(entry), entry.name().endsWith("?"));
  }

  private Output output(Entry entry) {
    return new Output(bare(entry, '!'), type(entry), entry.name().endsWith("!"));
  }

  private static String bare(Entry entry, char mark) {
    String name = entry.name();
    return name.charAt(name.length() - 1) == mark ? name.substring(0, name.length() - 1) : name;
  }

  private Type type(Entry entry) {
    String word = Fields.word(entry.value());
    return word.startsWith(LIST)
        ? new ListOf(type(entry, word.substring(LIST.length())))
        : type(entry, word);
  }

  private Type type(Entry entry, String word) {
    return choices
        .entry(word)
        .<Type>map(choice -> new Choice(word, Fields.words(choice.value())))
        .or(() -> Type.named(word))
        .orElseThrow(() -> new IllegalStateException(entry.place() + ": no type " + word));
  }

  private static Ends ends(Fields fields) {
    return new Ends(fields.text("goes-on"), fields.words("stated"), fields.flag("options"));
  }

  private static Traits traits(Fields fields) {
    return new Traits(
        new Aim(
            fields.text("target"),
            fields.text("touch").map(Touch::of).orElse(Touch.NOTHING),
            fields.text("carries")),
        fields.text("borrows"),
        fields.text("undo"),
        fields.flag("temporary"),
        fields.flag("flips-roles"),
        fields.flag("waits"),
        fields.flag("commits"));
  }
}
