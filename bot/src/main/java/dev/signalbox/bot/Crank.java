package dev.signalbox.bot;

import dev.signalbox.bot.database.WorldCheck;
import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.host.Answer;
import dev.signalbox.handlers.host.HostDesk;
import dev.signalbox.handlers.host.Wish;
import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The hand crank of the points: a run is steered on the database itself, while no bot serves. */
final class Crank {
  private static final int H2_FILE_IS_HELD = 90020;
  private static final int H2_FILE_IS_NOT_THERE = 90146;
  private static final String NO_SUCH_TABLE_IN_H2 = "42S02";
  private static final String NO_SUCH_TABLE_IN_POSTGRES = "42P01";

  private final PrintStream out;
  private final PrintStream err;

  Crank(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  int turn(Settings settings, Mode otherwise, Wish wish) {
    Serving.logWith("logback-looking.xml");
    try (ApplicationContext context = Surgery.context(settings, otherwise).start()) {
      context.getBean(WorldCheck.class).check();
      return say(context.getBean(HostDesk.class).answer(wish, Operator.here().person()));
    } catch (RuntimeException trouble) {
      err.println(inWords(trouble));
      return Host.TROUBLE;
    }
  }

  private int say(Answer answer) {
    return switch (answer) {
      case Answer.Told(String text) -> {
        out.println(text);
        yield Host.FINE;
      }
      case Answer.No no -> {
        err.println(no.sentence());
        yield no.why().name() == Refusal.NOT_UNDERSTOOD ? Host.NOT_TOLD : Host.TROUBLE;
      }
    };
  }

  private static String inWords(Throwable trouble) {
    return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> cause instanceof SQLException sql ? known(sql).stream() : Stream.empty())
        .findFirst()
        .orElseGet(() -> StartTrouble.inWords(trouble));
  }

  private static Optional<String> known(SQLException trouble) {
    if (trouble.getErrorCode() == H2_FILE_IS_HELD) {
      return Optional.of(
          "A running Signalbox holds this database: press the buttons on the run's card, or stop it"
              + " first.");
    }
    boolean empty =
        Stream.of(NO_SUCH_TABLE_IN_H2, NO_SUCH_TABLE_IN_POSTGRES)
            .anyMatch(it -> it.equals(trouble.getSQLState()));
    return empty || trouble.getErrorCode() == H2_FILE_IS_NOT_THERE
        ? Optional.of(
            "There are no runs: no Signalbox has ever started on this database. Is SIGNALBOX_DB_URL"
                + " the bot's?")
        : Optional.empty();
  }
}
