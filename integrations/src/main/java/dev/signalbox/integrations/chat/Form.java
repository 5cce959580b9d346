package dev.signalbox.integrations.chat;

import java.util.List;

/**
 * A form in a window of its own. {@code name} says who takes the answers; {@code state} comes back
 * with them and is no proof of anything, for the reader's own program sent it.
 */
public record Form(String name, String title, String submit, String state, List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
    if (name.length() > 255 || state.length() > 3000) {
      throw new IllegalArgumentException(
          "the form '%s' carries more than Slack keeps".formatted(name));
    }
  }
}
