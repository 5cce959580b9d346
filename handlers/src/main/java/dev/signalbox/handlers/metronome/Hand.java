package dev.signalbox.handlers.metronome;

import dev.signalbox.integrations.durable.KindName;

/** Which clock's: of all that come by one, the kind and the key tell them apart. */
public record Hand(KindName kind, String key) {
  String name() {
    return "%s/%s".formatted(kind.value(), key);
  }
}
