package dev.signalbox.integrations.backups;

import static java.time.ZoneOffset.UTC;

import dev.signalbox.config.estate.EnvironmentName;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * The backups of one project in one environment, told from all others by their keys: eight digits
 * for a nightly one, twelve for one by hand, in UTC.
 */
public record Series(String before, String after) {
  private static final String DATE = "{date}";
  private static final DateTimeFormatter DAY = form("uuuuMMdd");
  private static final DateTimeFormatter MINUTE = form("uuuuMMddHHmm");

  /** What the estate's file says of keys, filled in. A path in a key would be a folder. */
  public static Series of(String pattern, String project, EnvironmentName environment) {
    String filled =
        pattern
            .replace("{project}", project.replace('/', '-'))
            .replace("{environment}", environment.value());
    int date = filled.indexOf(DATE);
    if (date < 0 || date != filled.lastIndexOf(DATE)) {
      throw new IllegalArgumentException("'%s' does not hold one %s".formatted(pattern, DATE));
    }
    return new Series(filled.substring(0, date), filled.substring(date + DATE.length()));
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  public BackupName byHand(Instant at) {
    String date = MINUTE.format(at.atZone(UTC));
    return new BackupName(before + date + after, LocalDateTime.parse(date, MINUTE).toInstant(UTC));
  }

  /** Empty where a key is not exactly of this series; nothing is guessed. */
  public Optional<BackupName> read(String key) {
    if (!key.startsWith(before)
        || !key.endsWith(after)
        || key.length() < before.length() + after.length()) {
      return Optional.empty();
    }
    String date = key.substring(before.length(), key.length() - after.length());
    return latest(date).map(moment -> new BackupName(key, moment));
  }

  private static Optional<Instant> latest(String date) {
    try {
      return switch (date.length()) {
        case 8 -> Optional.of(LocalDate.parse(date, DAY).plusDays(1).atStartOfDay().toInstant(UTC));
        case 12 -> Optional.of(LocalDateTime.parse(date, MINUTE).toInstant(UTC));
        default -> Optional.empty();
      };
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  /** As people would look for them. */
  public String says() {
    return before + "*" + after;
  }
}
