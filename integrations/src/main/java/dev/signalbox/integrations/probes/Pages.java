package dev.signalbox.integrations.probes;

import dev.signalbox.integrations.calls.Asked;

/** Looks at pages as a visitor would, without a key and without following. */
@FunctionalInterface
public interface Pages {
  Asked<Page> look(Visit visit);
}
