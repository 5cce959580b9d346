package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What runs that were started before an edit go by. All that is configured is read once more for
 * each such text, which takes far longer than a step, so the last few are kept.
 */
@Singleton
class EditedTexts {
  private static final int KEPT = 8;

  private final Installation installation;
  private final AtomicReference<Kept> kept;

  EditedTexts(Installation installation) {
    this.installation = installation;
    this.kept = new AtomicReference<>(new Kept(installation.current()));
  }

  private record Text(String file, String source) {}

  /** They are worth something for as long as nothing else in the folder is read anew. */
  private record Kept(Configuration now, ConcurrentMap<Text, Optional<Configuration>> read) {
    Kept(Configuration now) {
      this(now, new ConcurrentHashMap<>());
    }
  }

  /** As if that file still read so; empty where it no longer means anything. */
  Optional<Configuration> with(String file, String source) {
    Configuration now = installation.current();
    Kept known = kept.updateAndGet(it -> stillServes(it, now) ? it : new Kept(now));
    return known.read().computeIfAbsent(new Text(file, source), it -> read(now.sources(), it));
  }

  @SuppressWarnings("ReferenceEquality") // it is replaced as a whole, and comparing it is dear
  private static boolean stillServes(Kept kept, Configuration now) {
    return kept.now() == now && kept.read().size() < KEPT;
  }

  private Optional<Configuration> read(Sources now, Text text) {
    return Configuration.of(now.with(text.file(), text.source()), installation.shapes())
            instanceof Reading.Good(Configuration then)
        ? Optional.of(then)
        : Optional.empty();
  }
}
