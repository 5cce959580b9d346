package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Runbook;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What runs that were started before an edit go by. Reading a text takes longer than a step, so the
 * last few are kept.
 */
@Singleton
class EditedTexts {
  private static final int KEPT = 32;

  private final AtomicReference<ConcurrentMap<Text, Optional<Runbook>>> kept =
      new AtomicReference<>(new ConcurrentHashMap<>());

  private record Text(String file, String source) {
    Optional<Runbook> read() {
      Draft draft = Draft.read(file, source);
      return draft.runbook().filter(_ -> draft.complaints().isEmpty());
    }
  }

  /** Empty where it no longer means anything. */
  Optional<Runbook> of(String file, String source) {
    return kept.updateAndGet(it -> it.size() < KEPT ? it : new ConcurrentHashMap<>())
        .computeIfAbsent(new Text(file, source), Text::read);
  }
}
