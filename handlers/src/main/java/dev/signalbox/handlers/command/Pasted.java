package dev.signalbox.handlers.command;

import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.integrations.chat.Answers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Credentials that somebody has pasted into a form: no form takes them, whatever it is for. */
final class Pasted {
  private Pasted() {}

  /** By field; what was pasted is not repeated. */
  static Map<String, String> in(Answers answers) {
    Map<String, String> found = new LinkedHashMap<>();
    answers
        .values()
        .forEach(
            (field, texts) ->
                texts.stream()
                    .flatMap(it -> LooksLikeSecret.in(it).stream())
                    .findFirst()
                    .ifPresent(what -> found.put(field, says(what))));
    return found;
  }

  private static String says(String what) {
    return "this looks like %s: take it out, and rotate it, for it has been in Slack"
        .formatted(what);
  }
}
