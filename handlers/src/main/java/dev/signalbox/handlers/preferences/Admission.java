package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Document;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Goes through a file of users, row by row. */
@Singleton
final class Admission {
  private final Schemas schemas;
  private final Clock clock;

  Admission(Schemas schemas, Clock clock) {
    this.schemas = schemas;
    this.clock = clock;
  }

  Asked<Roll> roll(Errand errand, Paper paper) {
    return schemas.usual(errand).map(it -> roll(paper, it));
  }

  private Roll roll(Paper paper, Schema usual) {
    Roll roll = new Roll(usual);
    Instant now = clock.instant();
    switch (paper) {
      case Paper.Unreadable(String why) -> roll.refuse(1, why);
      case Paper.Documents documents -> {
        int row = 0;
        for (var each : documents.rows()) {
          row++;
          switch (Entrant.read(each)) {
            case Entrant.Taken(Document it) -> roll.add(row, it);
            case Entrant.Refused(String why) -> roll.refuse(row, why);
          }
        }
      }
      case Paper.Ids ids -> ids.lines().forEach(it -> add(roll, it, usual, now));
    }
    roll.close();
    return roll;
  }

  private static void add(Roll roll, Paper.Line line, Schema usual, Instant now) {
    UserId.read(line.id())
        .map(it -> new Newcomer(it, usual, now))
        .ifPresentOrElse(
            it -> roll.add(line.row(), it),
            () -> roll.refuse(line.row(), "'%s' is no UUID".formatted(line.id())));
  }
}
