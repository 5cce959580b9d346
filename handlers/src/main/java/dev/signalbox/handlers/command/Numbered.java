package dev.signalbox.handlers.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number, and what is said of it. */
record Numbered(int number, String rest) {
  private static final Pattern FORM =
      Pattern.compile("#?([0-9]{1,9})(?:\\s+(.*))?", Pattern.DOTALL);

  /** Empty where no number comes first. */
  static Optional<Numbered> read(String words) {
    Matcher form = FORM.matcher(words.strip());
    return form.matches()
        ? Optional.of(
            new Numbered(
                Integer.parseInt(form.group(1)),
                Optional.ofNullable(form.group(2)).orElse("").strip()))
        : Optional.empty();
  }
}
