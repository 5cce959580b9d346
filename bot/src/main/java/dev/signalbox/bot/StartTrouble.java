package dev.signalbox.bot;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What kept the bot from starting, as one sentence where we know one. */
final class StartTrouble {
  private static final int H2_FILE_IS_HELD = 90020;

  private StartTrouble() {}

  static String inWords(Throwable trouble) {
    return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> known(cause).stream())
        .findFirst()
        .orElseGet(() -> unknown(trouble));
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case StartRefused refused -> Optional.of(String.valueOf(refused.getMessage()));
      case SQLException held when held.getErrorCode() == H2_FILE_IS_HELD ->
          Optional.of(
              "Another Signalbox holds this database: stop it first, or name another file.");
      case SQLException away when String.valueOf(away.getSQLState()).startsWith("08") ->
          Optional.of("The database does not answer: " + away.getMessage());
      case BindException _ ->
          Optional.of("Somebody else listens on that port: set SIGNALBOX_PORT to another one.");
      default -> Optional.empty();
    };
  }

  private static String unknown(Throwable trouble) {
    LoggerFactory.getLogger(StartTrouble.class).error("starting", trouble);
    return "Signalbox could not start; the log above says where it stopped.";
  }
}
