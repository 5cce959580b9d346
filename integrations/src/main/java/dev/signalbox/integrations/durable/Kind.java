package dev.signalbox.integrations.durable;

import java.time.Instant;

/** A kind of work: a bean. It is run at least once, so it looks before it acts. */
public interface Kind {
  KindName name();

  Next run(String key);

  sealed interface Next {
    record Done() implements Next {}

    record Again(Instant at) implements Next {}
  }
}
