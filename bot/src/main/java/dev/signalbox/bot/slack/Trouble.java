package dev.signalbox.bot.slack;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the database is away, as opposed to a mistake of ours. */
final class Trouble {
  /** H2: broken, closing, closed, unreadable. */
  private static final Set<Integer> H2_AWAY = Set.of(90067, 90098, 90121, 90028, 90031);

  private Trouble() {}

  static boolean isDatabaseAway(Throwable trouble) {
    return causes(trouble)
        .anyMatch(
            cause ->
                switch (cause) {
                  case SQLTransientConnectionException _ -> true;
                  case SQLNonTransientConnectionException _ -> true;
                  case SQLRecoverableException _ -> true;
                  case SQLException sql -> isAway(sql);
                  default -> false;
                });
  }

  private static boolean isAway(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    return state.startsWith("08")
        || state.startsWith("57P")
        || H2_AWAY.contains(sql.getErrorCode());
  }

  /** Names only: an exception's own words may repeat what somebody sent. */
  static String named(Throwable trouble) {
    return String.join(
        " < ", causes(trouble).map(cause -> cause.getClass().getSimpleName()).toList());
  }

  private static Stream<Throwable> causes(Throwable trouble) {
    return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
