package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The files of a site, beside those that they are compared with: both only counted. */
record FileStore(Thing here, Thing source) {
  /** One for each site: how many of all uploads it had when, and how many that nobody else has. */
  static final String KIND = "files";

  private static final Duration ONE_FILE = Duration.ofHours(1);

  static JsonObject body(int files, int own, Instant at) {
    return JsonObject.empty().with("files", files).with("own", own).with("at", at.toString());
  }

  static Optional<FileStore> at(Things things, Thing host, String from) {
    String site = Words.of(host, "site");
    String estate = site.substring(0, site.indexOf('/') + 1);
    return things
        .find(KIND, site)
        .flatMap(
            here -> things.find(KIND, estate + from).map(source -> new FileStore(here, source)));
  }

  /** People go on uploading to whatever is taken for the source. */
  private int wanted(Instant now) {
    Instant at = Instant.parse(Words.of(source, "at"));
    long more = here.equals(source) ? 0 : Duration.between(at, now).dividedBy(ONE_FILE);
    return WorldStores.number(source, "files") + Math.toIntExact(Math.max(0, more));
  }

  String compared(Instant now) {
    int less = wanted(now) - WorldStores.number(here, "files");
    int copies = Math.max(0, less) + own(source);
    int deletes = Math.max(0, -less) + own(here);
    return """
    comparing with %s
    copies %d deletes %d
    """
        .formatted(source.key(), copies, deletes);
  }

  private int own(Thing site) {
    return here.equals(source) ? 0 : WorldStores.number(site, "own");
  }

  /** As its script says it when it is over. */
  String synced(Instant now) {
    return "Successfully sync dropbox from %s: %d files\n".formatted(source.key(), wanted(now));
  }

  /** What comes to the source later is not copied with the rest. */
  void sync(Things things, Instant now) {
    if (!here.equals(source)) {
      int files = wanted(now) + own(source);
      things.replace(here, body(files, 0, now));
      things.replace(source, body(files, 0, now));
    }
  }
}
