package dev.signalbox.config.estate;

import java.time.Duration;
import java.util.List;

/**
 * What the team has promised about the database of an environment.
 *
 * @param keeps how far apart what is kept may be, ever further: every 5m for 60m, of those one
 *     every 60m for 24h
 * @param alarm how old the newest may be before people are told
 * @param rpo how much may be lost
 * @param rto for how long it may be away
 */
public record Policy(
    DataKind data, List<Duration> keeps, Duration alarm, Duration rpo, Duration rto) {
  public Policy {
    keeps = List.copyOf(keeps);
  }

  /** How often one is taken. */
  public Duration every() {
    return keeps.getFirst();
  }

  /** How far back one can go. */
  public Duration kept() {
    return keeps.getLast();
  }

  /** How far it may be from one of that age to the next. */
  public Duration apart(Duration age) {
    for (int which = 1; which < keeps.size(); which++) {
      if (age.compareTo(keeps.get(which)) <= 0) {
        return keeps.get(which - 1);
      }
    }
    return keeps.get(keeps.size() - 2);
  }
}
