package dev.signalbox.integrations.chat;

import java.net.URI;
import java.util.Optional;

/** Something to press. Its press carries names only: who may is asked again at every click. */
public record Button(
    String label, Press press, Look look, Optional<Question> asks, Optional<URI> opens) {

  public enum Look {
    PLAIN,
    GOOD,
    GRAVE
  }

  /** What the press means: an action of the bot and its value, at most 2,000 characters. */
  public record Press(String action, String value) {
    public Press {
      if (action.isBlank() || action.length() > 200 || value.length() > 2000) {
        throw new IllegalArgumentException(
            "the press '%s' is longer than Slack keeps".formatted(action));
      }
    }
  }

  /** The dialog between the press and its effect. */
  public record Question(String title, String text, String yes, String no) {}

  public static Button plain(String label, Press press) {
    return new Button(label, press, Look.PLAIN, Optional.empty(), Optional.empty());
  }

  public Button looking(Look other) {
    return new Button(label, press, other, asks, opens);
  }

  public Button asking(Question question) {
    return new Button(label, press, look, Optional.of(question), opens);
  }
}
