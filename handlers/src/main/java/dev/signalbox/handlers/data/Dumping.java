package dev.signalbox.handlers.data;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Standing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has a dump made on its host, once for each turn, and tells how it stands. */
@Singleton
final class Dumping {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final int PART = 4;
  private static final int TELLING = 500;

  private final Commands commands;
  private final Clock clock;

  Dumping(Commands commands, Clock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  Asked<Standing> look(DumpOrder order, Token token) {
    return commands.look(order.host(), named(token));
  }

  /** Done where it is over without an objection of the host; what it has stored is not judged. */
  Outcome<BackupName> begin(DumpOrder order, Token token, BackupName key) {
    return switch (commands.begin(order.host(), named(token), order.errand(key))) {
      case Ordered.Done<Standing>(Standing standing) -> told(order, key, standing);
      case Ordered.Refused<Standing>(Trouble busy) when busy.kind() == Kind.LIMITED ->
          new Outcome.Wait<>(clock.instant().plus(busy.after().orElse(LONG)), busy.says());
      case Ordered.Refused<Standing>(Trouble no) ->
          new Outcome.Failed<>(no.says(), no.kind().passes());
      case Ordered.Unknown<Standing>(Trouble silence) -> new Outcome.Unknown<>(silence.says());
    };
  }

  private Outcome<BackupName> told(DumpOrder order, BackupName key, Standing standing) {
    return switch (standing) {
      case Standing.NotStarted _ -> new Outcome.Unknown<>("the host knows nothing of it");
      case Standing.Running(Instant since) -> running(order, key, since);
      case Standing.Finished(int code, String tail, var _) when code != 0 ->
          new Outcome.Failed<>(
              "the dump on %s ended with %d, and said: %s"
                  .formatted(order.host(), code, last(tail)),
              false);
      case Standing.Finished _, Standing.Vanished _ -> new Outcome.Done<>(key);
    };
  }

  /** What it said last tells most. */
  private static String last(String tail) {
    return tail.isBlank() ? "nothing" : tail.substring(Math.max(0, tail.length() - TELLING));
  }

  private Outcome<BackupName> running(DumpOrder order, BackupName key, Instant since) {
    Instant now = clock.instant();
    Duration lasts = Duration.between(since, now);
    Duration limit = order.command().limit();
    return lasts.compareTo(limit) > 0
        ? new Outcome.Unknown<>(
            "the dump on %s goes on for longer than %s"
                .formatted(order.host(), Measure.written(limit)))
        : new Outcome.Wait<>(now.plus(pause(lasts)), "%s stores %s".formatted(order.host(), key));
  }

  /** What has taken long takes a while longer. */
  private static Duration pause(Duration lasts) {
    Duration part = lasts.dividedBy(PART);
    if (part.compareTo(SOON) < 0) {
      return SOON;
    }
    return part.compareTo(LONG) > 0 ? LONG : part;
  }

  private static dev.signalbox.integrations.commands.Token named(Token token) {
    return new dev.signalbox.integrations.commands.Token(token.value());
  }
}
