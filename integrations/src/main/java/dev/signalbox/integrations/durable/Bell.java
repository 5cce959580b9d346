package dev.signalbox.integrations.durable;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Tells the engine of this node that there is work; nobody listens before it has started. */
@Singleton
final class Bell {
  interface Listener {
    void due();

    void due(KindName kind, String key);
  }

  private record Work(KindName kind, String key) {}

  private final AtomicReference<Optional<Listener>> listener =
      new AtomicReference<>(Optional.empty());
  private final Set<Work> missed = ConcurrentHashMap.newKeySet();

  void answeredBy(Optional<Listener> engine) {
    listener.set(engine);
  }

  void ring() {
    listener.get().ifPresent(Listener::due);
  }

  void ring(KindName kind, String key) {
    listener.get().ifPresent(engine -> engine.due(kind, key));
  }

  /** It rang while that very work was running, which may have looked already. */
  void keep(KindName kind, String key) {
    missed.add(new Work(kind, key));
  }

  boolean rangDuring(KindName kind, String key) {
    return missed.remove(new Work(kind, key));
  }
}
