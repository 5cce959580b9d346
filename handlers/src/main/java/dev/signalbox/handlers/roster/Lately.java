package dev.signalbox.handlers.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a neighbour has said lately. However many want to know, it is asked once. */
final class Lately<K, V> {
  /** What is older is not known. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Logger LOG = LoggerFactory.getLogger(Lately.class);

  /** Whoever comes after this still has an answer, and it is asked for anew beside them. */
  private static final Duration NEW = Duration.ofSeconds(30);

  /** One that tells nothing is left alone for a while. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Function<K, V> neighbour;
  private final Predicate<V> tells;
  private final Clock clock;
  private final Map<K, Heard<V>> heard = new ConcurrentHashMap<>();
  private final Map<K, CompletableFuture<Void>> asking = new ConcurrentHashMap<>();

  Lately(Function<K, V> neighbour, Predicate<V> tells, Clock clock) {
    this.neighbour = neighbour;
    this.tells = tells;
    this.clock = clock;
  }

  /** {@code at}: when it was asked, for all may change while the answer is on its way. */
  record Heard<V>(V what, Instant at) {}

  /** Empty where it has not said anything within the limit. */
  Optional<Heard<V>> about(K key) {
    return Optional.ofNullable(heard.get(key)).filter(it -> isYounger(it, LIMIT));
  }

  /** Done as soon as it has answered; at once where waiting would tell nothing better. */
  CompletableFuture<Void> expect(K key) {
    Optional<Heard<V>> known = about(key);
    if (known.filter(it -> isYounger(it, tells.test(it.what()) ? NEW : PAUSE)).isPresent()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Void> coming = ask(key);
    return known.filter(it -> tells.test(it.what())).isPresent()
        ? CompletableFuture.completedFuture(null)
        : coming;
  }

  private CompletableFuture<Void> ask(K key) {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> others = asking.putIfAbsent(key, mine);
    if (others != null) {
      return others;
    }
    Thread.startVirtualThread(() -> hear(key, mine));
    return mine;
  }

  private void hear(K key, CompletableFuture<Void> mine) {
    Instant at = clock.instant();
    try {
      V what = neighbour.apply(key);
      heard.values().removeIf(it -> !isYounger(it, LIMIT));
      heard.put(key, new Heard<>(what, at));
    } catch (RuntimeException trouble) {
      LOG.warn("asking Slack about {}", key, trouble);
    } finally {
      asking.remove(key);
      mine.complete(null);
    }
  }

  private boolean isYounger(Heard<V> one, Duration limit) {
    return clock.instant().isBefore(one.at().plus(limit));
  }
}
