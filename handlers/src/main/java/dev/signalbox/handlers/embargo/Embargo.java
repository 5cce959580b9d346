package dev.signalbox.handlers.embargo;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import java.time.Instant;
import java.util.Optional;

/** Changes to an estate are frozen. */
public record Embargo(long number, String estate, Raiser raiser, String reason, Instant until) {

  /** Who raised it, and the run that they did it with. */
  public record Raiser(String person, Optional<String> run) {}

  /** A run does not stop itself. */
  public boolean stops(String run) {
    return raiser.run().filter(run::equals).isEmpty();
  }

  boolean isOwnOf(String person) {
    return raiser.run().isEmpty() && raiser.person().equals(person);
  }

  public Refused refused() {
    return new Refused(
        Refusal.EMBARGO,
        "changes are frozen by %s: %s".formatted(by(), reason),
        "`/ops embargo show %s` says until when and who can lift it".formatted(estate));
  }

  public String by() {
    return raiser.run().map("run "::concat).orElse(raiser.person());
  }
}
