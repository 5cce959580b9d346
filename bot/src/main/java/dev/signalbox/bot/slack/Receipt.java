package dev.signalbox.bot.slack;

import java.time.Duration;

/** The name under which something is taken in once, and how long it could still come again. */
record Receipt(Kind kind, String id) {
  private static final int LONGEST = 140;

  enum Kind {
    /** Twice the window in which a signature counts: its timestamp may lie ahead of us. */
    SIGNATURE(Duration.ofMinutes(10)),
    /** Slack can be told to send missed events every hour for a day. */
    EVENT(Duration.ofHours(25)),
    TRIGGER(Duration.ofMinutes(10)),
    ENVELOPE(Duration.ofMinutes(10));

    private final Duration keep;

    Kind(Duration keep) {
      this.keep = keep;
    }
  }

  Receipt {
    if (id.isBlank() || id.length() > LONGEST) {
      throw new IllegalArgumentException("an id of %d characters".formatted(id.length()));
    }
  }

  String name() {
    return kind.name().charAt(0) + ":" + id;
  }

  Duration keep() {
    return kind.keep;
  }

  /** A signature is half of a request that could be sent again. */
  @Override
  public String toString() {
    return kind.name();
  }
}
