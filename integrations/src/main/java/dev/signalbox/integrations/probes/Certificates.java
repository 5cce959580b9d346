package dev.signalbox.integrations.probes;

import dev.signalbox.integrations.calls.Asked;

/** Looks at certificates. One with a flaw is an answer, not trouble. */
@FunctionalInterface
public interface Certificates {
  /** What is shown there to whoever asks for that name. */
  Asked<Certificate> look(String name, Door at);
}
