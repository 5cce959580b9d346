package dev.signalbox.handlers.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sync would do, as its dry run says in its last line. */
record FileGap(long copies, long deletes) {
  private static final Pattern LAST = Pattern.compile("copies ([0-9]{1,12}) deletes ([0-9]{1,12})");

  /** Empty where the last line says something else: then it is not known. */
  static Optional<FileGap> read(String printed) {
    Matcher last =
        LAST.matcher(printed.lines().reduce("", (_, line) -> line.isBlank() ? "" : line).strip());
    return last.matches()
        ? Optional.of(new FileGap(Long.parseLong(last.group(1)), Long.parseLong(last.group(2))))
        : Optional.empty();
  }

  boolean isNone() {
    return copies == 0 && deletes == 0;
  }

  boolean isLessThan(FileGap other) {
    return copies + deletes < other.copies + other.deletes;
  }

  @Override
  public String toString() {
    return "%d to copy and %d to delete".formatted(copies, deletes);
  }
}
