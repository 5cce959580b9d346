package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.calls.CallBook.Intent;
import dev.signalbox.integrations.calls.CallBook.Observed;
import dev.signalbox.integrations.calls.CallBook.Result;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every call of a neighbour has around it, whatever it speaks: a limit, a line in the book, a
 * measure. It repeats nothing.
 */
@Singleton
public final class Calls {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final CallBook book;
  private final Turnstiles turnstiles;
  private final Measures measures;
  private final Breaker breaker;
  private final Clock clock;

  Calls(CallBook book, Turnstiles turnstiles, Measures measures, Troubles troubles, Clock clock) {
    this.book = book;
    this.turnstiles = turnstiles;
    this.measures = measures;
    this.breaker = new Breaker(troubles, clock);
    this.clock = clock;
  }

  public <T> Asked<T> ask(Neighbour neighbour, String doing, Supplier<Asked<T>> call) {
    Optional<Trouble> spared = breaker.spares(neighbour.reach(), doing);
    if (spared.isPresent()) {
      return new Asked.Troubled<>(spared.get());
    }
    Turnstile turnstile = turnstiles.to(neighbour);
    Optional<Duration> wait = turnstile.enter(PATIENCE);
    if (wait.isPresent()) {
      return new Asked.Troubled<>(tooMuch(doing, wait.get()));
    }
    Intent intent = intent(neighbour, doing);
    try {
      Asked<T> told = call.get();
      Observed seen = seen(told);
      book.note(intent, seen);
      measures.count(neighbour, intent, seen);
      return told;
    } finally {
      turnstile.leave();
    }
  }

  /** Throws where the intent cannot be written down; then nothing has left. */
  public <T> Ordered<T> order(Neighbour neighbour, String doing, Supplier<Ordered<T>> call) {
    Turnstile turnstile = turnstiles.to(neighbour);
    Optional<Duration> wait = turnstile.enter(PATIENCE);
    if (wait.isPresent()) {
      return new Ordered.Refused<>(tooMuch(doing, wait.get()));
    }
    try {
      Intent intent = intent(neighbour, doing);
      CallBook.Entry entry = book.intend(intent);
      Ordered<T> done = call.get();
      Observed seen = seen(done);
      entry.observe(seen);
      measures.count(neighbour, intent, seen);
      return done;
    } finally {
      turnstile.leave();
    }
  }

  private Intent intent(Neighbour neighbour, String doing) {
    return new Intent(neighbour.name(), doing, OnBehalf.token(), clock.instant());
  }

  private static Trouble tooMuch(String doing, Duration after) {
    String why = "we ask too much there already, and wait of our own accord";
    return new Trouble(doing, Trouble.Kind.LIMITED, why, Optional.of(after));
  }

  private <T> Observed seen(Asked<T> told) {
    return switch (told) {
      case Asked.Told<T> _ -> observed(Result.TOLD, Optional.empty());
      case Asked.Troubled<T>(Trouble trouble) -> observed(Result.TROUBLED, Optional.of(trouble));
    };
  }

  private <T> Observed seen(Ordered<T> done) {
    return switch (done) {
      case Ordered.Done<T> _ -> observed(Result.DONE, Optional.empty());
      case Ordered.Refused<T>(Trouble trouble) -> observed(Result.REFUSED, Optional.of(trouble));
      case Ordered.Unknown<T>(Trouble trouble) -> observed(Result.UNKNOWN, Optional.of(trouble));
    };
  }

  private Observed observed(Result result, Optional<Trouble> trouble) {
    return new Observed(clock.instant(), result, trouble);
  }
}
