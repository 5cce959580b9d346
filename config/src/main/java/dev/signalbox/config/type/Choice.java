package dev.signalbox.config.type;

import java.util.List;

/** A word out of a few: an enum of the action that takes it. */
public record Choice(String word, List<String> words) implements Type {
  public static final Choice ROLE = new Choice("role", List.of("production", "standby"));

  public Choice {
    words = List.copyOf(words);
  }

  String refusal(String value) {
    return "'%s' is not %s like %s".formatted(value, aWord(), String.join(", ", words));
  }

  static Type[] known() {
    return new Type[] {ROLE};
  }
}
