package dev.signalbox.config.type;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with a unit, as people write them. */
public final class Measure {
  private static final Pattern DURATION =
      Pattern.compile("(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,7})s)?");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})(B|kB|MB|GB|TB)");
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

  private Measure() {}

  /** {@code 90s, 30m, 4h, 3d}, or several of them: {@code 1h30m}. Nothing lasts no time. */
  public static Optional<Duration> duration(String written) {
    Matcher matcher = DURATION.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Duration sum =
        Duration.ofDays(part(matcher, 1))
            .plusHours(part(matcher, 2))
            .plusMinutes(part(matcher, 3))
            .plusSeconds(part(matcher, 4));
    return Optional.of(sum).filter(Duration::isPositive);
  }

  /** As people write it, to the second: what {@link #duration} reads. */
  public static String written(Duration lasting) {
    return lasting.toSeconds() == 0
        ? "0s"
        : some(lasting.toDays(), "d")
            + some(lasting.toHoursPart(), "h")
            + some(lasting.toMinutesPart(), "m")
            + some(lasting.toSecondsPart(), "s");
  }

  private static String some(long many, String unit) {
    return many == 0 ? "" : many + unit;
  }

  /** Bytes; the units are steps of a thousand. */
  public static OptionalLong size(String written) {
    Matcher matcher = SIZE.matcher(written);
    if (!matcher.matches()) {
      return OptionalLong.empty();
    }
    long bytes = Long.parseLong(matcher.group(1));
    for (int unit = UNITS.indexOf(matcher.group(2)); unit > 0; unit--) {
      bytes *= 1000;
    }
    return OptionalLong.of(bytes);
  }

  private static long part(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Long::parseLong).orElse(0L);
  }
}
