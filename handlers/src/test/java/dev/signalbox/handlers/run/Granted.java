package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.plan.Demand;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Where a trial is about what a run does, its plan has everybody's yes. */
@Singleton
@Primary
@Requires(property = "trial")
@Requires(missingProperty = "trial.asks")
final class Granted implements Permissions {
  private final Clock clock;

  Granted(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Yes> yes(String run, String step) {
    return Optional.of(new Yes(Optional.empty(), clock.instant(), Still.COUNTS));
  }

  @Override
  public Deed.Entered ask(Demand demand, Deed.Words words) {
    return new Deed.Entered() {
      @Override
      public Optional<String> before() {
        return Optional.empty();
      }

      @Override
      public Sight<Map<String, String>> look() {
        return new Sight.Ended<>("approved", Map.of("by", "all"));
      }

      @Override
      public Outcome<Map<String, String>> perform() {
        throw new IllegalStateException("nobody has to be asked");
      }

      @Override
      public String byHand() {
        return "";
      }
    };
  }
}
