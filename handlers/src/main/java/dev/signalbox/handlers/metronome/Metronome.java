package dev.signalbox.handlers.metronome;

import dev.signalbox.integrations.durable.Durable;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Goes by the clocks of all that comes over and over. */
@Singleton
public class Metronome {
  private final Hands hands;
  private final Durable durable;
  private final Clock clock;

  Metronome(Hands hands, Durable durable, Clock clock) {
    this.hands = hands;
    this.durable = durable;
    this.clock = clock;
  }

  /** They go on from there by themselves; said again, each looks anew at its clock in the file. */
  @Transactional
  public void begin(KindName kind, Stream<? extends Recurring> all) {
    all.map(Recurring::key).forEach(it -> begin(kind, it));
  }

  private void begin(KindName kind, String key) {
    if (!durable.stage(kind, key, clock.instant())) {
      durable.wake(kind, key);
    }
  }

  /**
   * When to come again; empty for what is no longer in the file, or never due.
   *
   * @param come what happens at its time: whoever does more than look passes the hour first
   */
  public <R extends Recurring> Optional<Instant> attend(
      Hand hand, Stream<R> all, BiConsumer<R, Hour> come) {
    Instant now = clock.instant();
    Optional<R> due = all.filter(it -> it.key().equals(hand.key())).findFirst();
    Optional<Instant> next = due.flatMap(it -> it.next(now));
    if (next.isEmpty()) {
      hands.forget(hand);
      return Optional.empty();
    }
    return hands
        .at(hand, due.orElseThrow().clock(), next.get())
        .map(slot -> attend(due.get(), new Hour(hand, slot, next.get(), now), come));
  }

  private static <R> Instant attend(R due, Hour hour, BiConsumer<R, Hour> come) {
    if (hour.slot().isAfter(hour.now())) {
      return hour.slot();
    }
    come.accept(due, hour);
    return hour.next();
  }

  /** Inside the caller's transaction; false where another node was faster. */
  public boolean pass(Hour hour) {
    return hands.pass(hour);
  }
}
