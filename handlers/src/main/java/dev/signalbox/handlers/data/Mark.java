package dev.signalbox.handlers.data;

import dev.signalbox.integrations.backups.BackupName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a database says of itself.
 *
 * @param key of the backup that it was loaded from; empty for one that was never loaded whole
 * @param release whose migrations were run on it
 * @param written whether people have changed anything since
 */
record Mark(Optional<String> key, String release, int tables, boolean written) {
  private static final String NONE = "-";

  /** Empty where a line is missing or means nothing: then it is not known. */
  static Optional<Mark> read(String printed) {
    Map<String, String> lines = new HashMap<>();
    printed
        .lines()
        .map(line -> line.strip().split(" ", 2))
        .filter(words -> words.length == 2)
        .forEach(words -> lines.put(words[0], words[1]));
    boolean whole =
        Stream.of("key", "release").allMatch(lines::containsKey)
            && lines.getOrDefault("tables", "").matches("[0-9]{1,6}")
            && lines.getOrDefault("written", "").matches("yes|no");
    return whole
        ? Optional.of(
            new Mark(
                Optional.ofNullable(lines.get("key")).filter(it -> !it.equals(NONE)),
                lines.getOrDefault("release", NONE),
                Integer.parseInt(lines.getOrDefault("tables", "0")),
                "yes".equals(lines.get("written"))))
        : Optional.empty();
  }

  String stored() {
    return "key %s\nrelease %s\ntables %d\nwritten %s\n"
        .formatted(key.orElse(NONE), release, tables, written ? "yes" : "no");
  }

  boolean bears(BackupName name) {
    return tables > 0 && key.equals(Optional.of(name.key()));
  }

  /** One that people have written into since holds more than the backup. */
  boolean holdsNothingBut(BackupName name) {
    return bears(name) && !written;
  }

  /** As people say what is there. */
  String says() {
    if (tables == 0) {
      return "no database that could be used";
    }
    return "%s%s, migrated by %s, %d tables"
        .formatted(
            key.orElse("what was entered there, loaded from no backup"),
            key.isPresent() && written ? " and what was entered since" : "",
            release,
            tables);
  }
}
