package dev.signalbox.handlers.zones;

import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.source.Draft;
import dev.signalbox.integrations.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/**
 * A file before and after it is published.
 *
 * @param was what it said before; empty where there was none
 */
record Manuscript(Optional<String> was, String text) {
  private static final String FORMER = "was";

  /** What is kept of it: the new words lie among the files. */
  static String stored(Optional<SourceFile> former) {
    return Plain.write(former.map(it -> Map.of(FORMER, it.text())).orElse(Map.of()));
  }

  static Manuscript read(String stored, String text) {
    return new Manuscript(Optional.ofNullable(Plain.read(stored).get(FORMER)), text);
  }

  boolean isAsItWas(Optional<SourceFile> now) {
    return now.map(SourceFile::text).equals(was);
  }

  Draft forth(Optional<SourceFile> now) {
    return now.filter(it -> it.text().equals(text)).isPresent()
        ? new Draft.Stands()
        : new Draft.Text(text);
  }

  Draft back(Optional<SourceFile> now) {
    if (now.isPresent() && isAsItWas(now)) {
      return new Draft.Stands();
    }
    if (now.filter(it -> it.text().equals(text)).isEmpty()) {
      return new Draft.No(
          "somebody has changed it since, so I leave it alone: look at it, and take the step as"
              + " done by hand");
    }
    return was.<Draft>map(Draft.Text::new)
        .orElseGet(
            () ->
                new Draft.No(
                    "there was no such file before, and I delete none: delete it by hand"));
  }
}
