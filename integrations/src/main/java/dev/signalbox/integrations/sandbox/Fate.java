package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Every call of a stand-in comes through here, is written down as a real one, and may go wrong. */
@Singleton
public final class Fate {
  private static final Limits GENEROUS = new Limits(64, 100_000, 1_000_000);
  private static final Duration SLOW = Duration.ofSeconds(10);
  private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
  private final Calls calls;
  private final Faults faults;
  private final WorldAccess world;
  private final Lag lag;

  Fate(Calls calls, Faults faults, WorldAccess world, Lag lag) {
    this.calls = calls;
    this.faults = faults;
    this.world = world;
    this.lag = lag;
  }

  /** Whose call, on which connection, to do what. */
  public record Called(String neighbour, Reach reach, String doing) {
    private Trouble trouble(Kind kind, String why) {
      return new Trouble(doing, kind, why);
    }
  }

  /** What is done in the world, as a whole or, when it goes wrong, in part. */
  @FunctionalInterface
  public interface Deed<T> {
    Ordered<T> whole();

    /** Nothing, where it cannot be parted. */
    default void half() {}
  }

  public <T> Asked<T> ask(Called called, Supplier<Asked<T>> look) {
    return calls.ask(
        new Neighbour(called.reach(), GENEROUS),
        called.doing(),
        () ->
            faults
                .befall(called.neighbour(), true)
                .map(mischance -> asked(called, mischance, look))
                .orElseGet(look));
  }

  public <T> Ordered<T> order(Called called, Deed<T> deed) {
    return calls.order(
        new Neighbour(called.reach(), GENEROUS),
        called.doing(),
        () ->
            faults
                .befall(called.neighbour(), false)
                .map(mischance -> ordered(called, mischance, deed))
                .orElseGet(deed::whole));
  }

  private <T> Asked<T> asked(Called called, Mischance mischance, Supplier<Asked<T>> look) {
    return switch (mischance) {
      case LATE -> {
        lag.pass(world.lasting(SLOW));
        yield look.get();
      }
      case TWICE -> look.get();
      case TOO_MANY -> new Asked.Troubled<>(tooMany(called));
      case KEY -> new Asked.Troubled<>(badKey(called));
      case FORBIDDEN -> new Asked.Troubled<>(forbidden(called));
      case BROKEN -> new Asked.Troubled<>(broken(called));
      case NONSENSE, HALF -> new Asked.Troubled<>(nonsense(called));
      case NOTHING, UNANSWERED -> new Asked.Troubled<>(silent(called));
    };
  }

  private <T> Ordered<T> ordered(Called called, Mischance mischance, Deed<T> deed) {
    return switch (mischance) {
      case LATE -> {
        lag.pass(world.lasting(SLOW));
        yield deed.whole();
      }
      case TWICE -> {
        Ordered<T> first = deed.whole();
        deed.whole();
        yield first;
      }
      case UNANSWERED -> after(deed::whole, silent(called));
      case HALF -> after(deed::half, silent(called));
      case NONSENSE -> after(deed::whole, nonsense(called));
      case TOO_MANY -> new Ordered.Refused<>(tooMany(called));
      case KEY -> new Ordered.Refused<>(badKey(called));
      case FORBIDDEN -> new Ordered.Refused<>(forbidden(called));
      case BROKEN -> new Ordered.Unknown<>(broken(called));
      case NOTHING -> new Ordered.Unknown<>(silent(called));
    };
  }

  /** It has been done, and nobody is told so. */
  private static <T> Ordered<T> after(Runnable deed, Trouble told) {
    deed.run();
    return new Ordered.Unknown<>(told);
  }

  private static Trouble tooMany(Called called) {
    return new Trouble(called.doing(), Kind.LIMITED, "it answered 429", Optional.of(LEFT_ALONE));
  }

  private static Trouble badKey(Called called) {
    return called.trouble(Kind.KEY, "it answered 401, the key has expired");
  }

  private static Trouble forbidden(Called called) {
    return called.trouble(Kind.RIGHTS, "it answered 403, the key may only read");
  }

  private static Trouble broken(Called called) {
    return called.trouble(Kind.BROKEN, "it answered 500");
  }

  private static Trouble nonsense(Called called) {
    return called.trouble(Kind.GARBLED, "its answer means nothing");
  }

  private static Trouble silent(Called called) {
    return called.trouble(Kind.UNREACHABLE, "no whole answer within 30 s");
  }
}
