package dev.signalbox.handlers.data;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.bastion.Ended;
import dev.signalbox.handlers.bastion.Foreman;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.commands.Standing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Has a script that only looks run on a host, and reads what it printed. */
@Singleton
final class Reader {
  private static final int TELLING = 200;
  private final Foreman foreman;

  Reader(Foreman foreman) {
    this.foreman = foreman;
  }

  /** Killed, it has told nothing and changed nothing: another try asks anew. */
  Outcome<String> read(Commission commission, Token token) {
    return foreman
        .begin(commission, token)
        .then(
            ended ->
                switch (ended) {
                  case Ended.ByItself(String tail, var _) -> new Outcome.Done<>(tail);
                  case Ended.BrokenOff(Instant since) ->
                      new Outcome.Failed<>(
                          "%s was killed; it began %s".formatted(commission, since), true);
                });
  }

  /** Empty while it has not come to a good end. */
  Asked<Optional<String>> printed(Commission commission, Token token) {
    return foreman
        .standing(commission, token)
        .map(
            standing ->
                standing instanceof Standing.Finished(int code, String tail, var _) && code == 0
                    ? Optional.of(tail)
                    : Optional.empty());
  }

  static String garbled(Commission commission, String printed) {
    String begins = printed.substring(0, Math.min(TELLING, printed.length()));
    return "%s printed what means nothing: '%s'".formatted(commission, begins.strip());
  }
}
