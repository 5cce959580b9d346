package dev.signalbox.config.form;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

/** What may stand at one place of a file. */
public sealed interface Form {
  /** One word or text. */
  record Scalar(Word word) implements Form {}

  /**
   * A list.
   *
   * @param least how many items there must be
   */
  record Many(Form item, int least) implements Form {}

  /** Names that the file chooses, each with the same form. */
  record Each(Word key, Form value) implements Form {}

  /**
   * Keys that we choose.
   *
   * @param what as a sentence begins: "a schedule"
   */
  record Fixed(String what, List<Field> fields) implements Form {
    public Fixed {
      fields = List.copyOf(fields);
    }

    List<String> names() {
      return fields.stream().map(Field::name).toList();
    }
  }

  /** Keys that depend on what one of them says. */
  record Kinds(String what, String by, SequencedMap<String, Fixed> kinds) implements Form {
    public Kinds {
      kinds = Ordered.copy(kinds);
    }
  }

  /** A mapping whose first word says what it is: {@code { get: /ready, expect: 200 }}. */
  record Led(String what, SequencedMap<String, Fixed> kinds) implements Form {
    public Led {
      kinds = Ordered.copy(kinds);
    }
  }

  /** A mapping with keys of ours, or something plainer. */
  record Either(Form plain, Fixed mapping) implements Form {}

  /** Passed on as it is. */
  record Anything() implements Form {}

  record Field(String name, Form form, boolean needed) {}

  static Form of(Word word) {
    return new Scalar(word);
  }

  static Form listOf(Word word) {
    return new Many(new Scalar(word), 0);
  }

  static Form someOf(Word word) {
    return new Many(new Scalar(word), 1);
  }

  static Field must(String name, Form form) {
    return new Field(name, form, true);
  }

  static Field must(String name, Word word) {
    return must(name, of(word));
  }

  static Field may(String name, Form form) {
    return new Field(name, form, false);
  }

  static Field may(String name, Word word) {
    return may(name, of(word));
  }

  static Fixed keys(String what, Field... fields) {
    return new Fixed(what, Arrays.asList(fields));
  }
}
