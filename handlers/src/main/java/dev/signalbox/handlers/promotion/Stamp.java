package dev.signalbox.handlers.promotion;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a tag tells of its image: when it was made, and of which commit. Pure. */
record Stamp(Instant made, String sha) {
  private static final Pattern FORM = Pattern.compile("(\\d{14})-([0-9a-f]{7,40})");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

  /** Empty for a tag of another kind. */
  static Optional<Stamp> of(String tag) {
    Matcher matcher = FORM.matcher(tag);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime made = LocalDateTime.parse(matcher.group(1), MOMENT);
      return Optional.of(new Stamp(made.toInstant(ZoneOffset.UTC), matcher.group(2)));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
