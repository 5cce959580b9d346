package dev.signalbox.config.runbook;

import java.util.Locale;

/** What {@code ${…}} points at. */
public sealed interface Reference {
  /** As it is written between the braces. */
  String path();

  record Input(String name) implements Reference {
    @Override
    public String path() {
      return name;
    }
  }

  /** A site by its role, settled in the plan. */
  enum Role implements Reference {
    PRODUCTION,
    STANDBY;

    @Override
    public String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a run knows of itself. */
  enum Run implements Reference {
    ID,
    REQUESTER,
    STARTED;

    @Override
    public String path() {
      return "run." + name().toLowerCase(Locale.ROOT);
    }
  }

  record Estate() implements Reference {
    @Override
    public String path() {
      return "estate";
    }
  }

  record Output(String step, String output) implements Reference {
    @Override
    public String path() {
      return "steps.%s.%s".formatted(step, output);
    }
  }

  default String written() {
    return "${" + path() + "}";
  }
}
