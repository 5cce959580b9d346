package dev.signalbox.integrations.chat;

import java.util.List;
import java.util.Optional;

/** One line of a form. */
public sealed interface Field {
  record Note(Words words) implements Field {}

  record Text(Label label, Optional<String> given, boolean manyLines, int atMost)
      implements Field {}

  /** {@code reload}: choosing sends the form at once, so that what depends on it can follow. */
  record Choice(Label label, List<Option> options, Optional<String> given, boolean reload)
      implements Field {
    public Choice {
      options = List.copyOf(options);
    }
  }

  record Several(Label label, List<Option> options, List<String> given) implements Field {
    public Several {
      options = List.copyOf(options);
      given = List.copyOf(given);
    }
  }

  record Upload(Label label, List<String> endings) implements Field {
    public Upload {
      endings = List.copyOf(endings);
    }
  }

  /** What the answer is called, what people read, and whether it may be left out. */
  record Label(String name, String says, Optional<String> hint, boolean optional) {}

  /** {@code value} comes back as it is, so it may not be longer than Slack keeps. */
  record Option(String value, String says) {
    public Option {
      if (value.isEmpty() || value.length() > 75) {
        throw new IllegalArgumentException(
            "option '%s' is not 1 to 75 characters".formatted(value));
      }
    }
  }
}
