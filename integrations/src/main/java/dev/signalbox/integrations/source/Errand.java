package dev.signalbox.integrations.source;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;

/** What is being done, and where; it may take several calls. */
public record Errand(Repository in, String doing) {
  public Reach reach() {
    return in.on().reach();
  }

  public <T> Asked<T> trouble(Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }

  public <T> Ordered<T> refused(String why) {
    return new Ordered.Refused<>(new Trouble(doing, Kind.REQUEST, why));
  }

  /** It did something, and what it said about it cannot be read. */
  public <T> Ordered<T> untold() {
    return new Ordered.Unknown<>(
        new Trouble(doing, Kind.GARBLED, "its answer does not tell what it did"));
  }

  public <T> Asked<T> garbled(String what) {
    return trouble(Kind.GARBLED, "its answer is no " + what);
  }
}
