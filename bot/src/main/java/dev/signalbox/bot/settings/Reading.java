package dev.signalbox.bot.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Settings, or everything that is wrong with them in one answer. */
public sealed interface Reading {
  record Ready(Settings settings) implements Reading {}

  record Refused(Mode mode, List<String> complaints) implements Reading {
    public Refused {
      complaints = List.copyOf(complaints);
    }

    public String sentence() {
      return complaints.stream()
          .map("\n  - "::concat)
          .collect(
              Collectors.joining(
                  "",
                  "Signalbox cannot start as %s:".formatted(mode.word()),
                  "\nNothing was started."));
    }
  }

  /** {@code otherwise} is meant where SIGNALBOX_ENV says nothing. */
  static Reading of(Told told, Mode otherwise) {
    return new SettingsReader(told, otherwise).read();
  }
}
