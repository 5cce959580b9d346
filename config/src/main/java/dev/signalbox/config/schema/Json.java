package dev.signalbox.config.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A JSON value that writes itself, always in the same way. */
sealed interface Json {
  record Text(String value) implements Json {}

  /** A number or a boolean, as JSON writes it. */
  record Bare(String value) implements Json {}

  record Items(List<Json> items) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys in the order in which they were put; made by {@link #keys}. */
  record Keys(SequencedMap<String, Json> entries) implements Json {
    Keys with(String key, Json value) {
      SequencedMap<String, Json> more = new LinkedHashMap<>(entries);
      more.put(key, value);
      return new Keys(more);
    }

    Keys with(String key, String value) {
      return with(key, new Text(value));
    }

    Keys with(String key, boolean value) {
      return with(key, new Bare(String.valueOf(value)));
    }
  }

  static Keys keys() {
    return new Keys(new LinkedHashMap<>());
  }

  static Items texts(Collection<String> values) {
    return new Items(values.stream().<Json>map(Text::new).toList());
  }

  static Items texts(String... values) {
    return texts(Arrays.asList(values));
  }

  static Items items(Json... values) {
    return new Items(Arrays.asList(values));
  }

  default String written() {
    StringBuilder text = new StringBuilder();
    write(text, "\n");
    return text.append('\n').toString();
  }

  private void write(StringBuilder text, String line) {
    switch (this) {
      case Text(var value) -> quote(text, value);
      case Bare(var value) -> text.append(value);
      case Items(var items) when items.stream().noneMatch(Keys.class::isInstance) ->
          row(text, items);
      case Items(var items) -> block(text, line, items);
      case Keys(var entries) when entries.isEmpty() -> text.append("{}");
      case Keys(var entries) -> block(text, line, entries);
    }
  }

  private static void row(StringBuilder text, List<Json> items) {
    text.append('[');
    for (Iterator<Json> each = items.iterator(); each.hasNext(); ) {
      each.next().write(text, "");
      text.append(each.hasNext() ? ", " : "");
    }
    text.append(']');
  }

  private static void block(StringBuilder text, String line, List<Json> items) {
    text.append('[');
    for (Iterator<Json> each = items.iterator(); each.hasNext(); ) {
      text.append(line).append("  ");
      each.next().write(text, line + "  ");
      text.append(each.hasNext() ? "," : line);
    }
    text.append(']');
  }

  private static void block(StringBuilder text, String line, SequencedMap<String, Json> entries) {
    text.append('{');
    for (Iterator<Map.Entry<String, Json>> each = entries.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<String, Json> entry = each.next();
      quote(text.append(line).append("  "), entry.getKey());
      entry.getValue().write(text.append(": "), line + "  ");
      text.append(each.hasNext() ? "," : line);
    }
    text.append('}');
  }

  private static void quote(StringBuilder text, String value) {
    text.append('"');
    value
        .chars()
        .forEach(
            letter -> {
              switch (letter) {
                case '"', '\\' -> text.append('\\').append((char) letter);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append((char) letter);
              }
            });
    text.append('"');
  }
}
