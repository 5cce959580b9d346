package dev.signalbox.bot.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JDBC address. Every H2 address gets what makes an acknowledged commit outlive a kill: H2's own
 * defaults answer a commit half a second before it is written.
 */
public record DatabaseUrl(String value) {
  private static final List<String> OUR_SQL =
      List.of("MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH");
  private static final List<String> DURABLE =
      List.of("WRITE_DELAY=0", "RETENTION_TIME=0", "DB_CLOSE_ON_EXIT=FALSE");
  private static final String H2 = "jdbc:h2:";

  public DatabaseUrl {
    if (value.startsWith(H2)) {
      value = completed(value);
    }
  }

  static DatabaseUrl besideTheStart() {
    return new DatabaseUrl("jdbc:h2:file:./data/signalbox");
  }

  public boolean isH2() {
    return value.startsWith(H2);
  }

  public boolean isInMemory() {
    return value.startsWith(H2 + "mem:");
  }

  DatabaseUrl onlyIfThere() {
    return isH2() ? new DatabaseUrl(value + ";IFEXISTS=TRUE") : this;
  }

  /** Of the simulated world: a file beside this one, or a schema beside ours. */
  String ofTheWorld() {
    if (!isH2()) {
      return value + (value.contains("?") ? "&" : "?") + "currentSchema=world";
    }
    int options = value.indexOf(';');
    return value.substring(0, options) + "-world" + value.substring(options);
  }

  /** Why this address will not do, if so. */
  Optional<String> trouble(Mode mode) {
    if (!isH2() && !value.startsWith("jdbc:postgresql:")) {
      return Optional.of("SIGNALBOX_DB_URL is neither jdbc:postgresql: nor jdbc:h2:");
    }
    if (isInMemory() && mode == Mode.PRODUCTION) {
      return Optional.of("SIGNALBOX_DB_URL is a database in memory: it would forget every run");
    }
    // Two processes on one file would each believe that they alone send the letters.
    return isH2() && upper(value).contains(";AUTO_SERVER=TRUE")
        ? Optional.of("SIGNALBOX_DB_URL has AUTO_SERVER: for several nodes use PostgreSQL")
        : Optional.empty();
  }

  private static String completed(String url) {
    String said = upper(url);
    return Stream.of(OUR_SQL, DURABLE)
        .flatMap(List::stream)
        .filter(part -> !said.contains(";" + upper(part.substring(0, part.indexOf('=') + 1))))
        .map(";"::concat)
        .collect(Collectors.joining("", url, ""));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** People put passwords into addresses. */
  @Override
  public String toString() {
    return value.split("[?;]", 2)[0].replaceAll("//[^/@]*@", "//•••@");
  }
}
