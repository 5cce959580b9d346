package dev.signalbox.handlers.run;

import dev.signalbox.integrations.chat.KeptLetters;
import dev.signalbox.integrations.durable.Leftovers;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run can be looked up for thirteen months after its end; what it did stays in the ledger. While
 * it is under way its letters stay too, however old.
 */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE) // what hangs on a run goes after it, the same day
class OldRuns implements Leftovers, KeptLetters {
  private static final Duration KEPT = Duration.ofDays(400);
  private static final Pattern LETTER = Pattern.compile("run/([a-z0-9]+)/.*");

  private final RunRows runs;
  private final StepRows steps;

  OldRuns(RunRows runs, StepRows steps) {
    this.runs = runs;
    this.steps = steps;
  }

  @Override
  public String name() {
    return "runs";
  }

  @Override
  @Transactional
  public int remove(Instant now) {
    Instant before = now.minus(KEPT);
    steps.removeOfRunsBefore(before);
    return runs.removeBefore(before);
  }

  @Override
  public boolean keeps(String key) {
    Matcher letter = LETTER.matcher(key);
    return letter.matches()
        && runs.findById(letter.group(1)).filter(it -> !it.state().isEnd()).isPresent();
  }
}
