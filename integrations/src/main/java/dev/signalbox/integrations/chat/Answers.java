package dev.signalbox.integrations.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody put into a form, by the names of its fields. */
public record Answers(Map<String, List<String>> values) {
  public Answers {
    values = Map.copyOf(values);
  }

  public Optional<String> one(String field) {
    return many(field).stream().findFirst().filter(text -> !text.isBlank());
  }

  public List<String> many(String field) {
    return List.copyOf(values.getOrDefault(field, List.of()));
  }
}
