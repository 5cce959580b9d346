package dev.signalbox.handlers.restore;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many documents say that they are younger than a moment, and how many say nothing. */
final class Reckoning {
  private static final List<String> TIMES = List.of("timestampCreated", "timestampUpdated");
  private final Instant taken;
  private long all;
  private long younger;
  private long silent;

  Reckoning(Instant taken) {
    this.taken = taken;
  }

  void add(List<Document> some) {
    some.stream().filter(it -> !it.id().isDesign()).forEach(this::add);
  }

  private void add(Document document) {
    List<Instant> times = TIMES.stream().flatMap(it -> time(document, it).stream()).toList();
    all++;
    silent += times.isEmpty() ? 1 : 0;
    younger += times.stream().anyMatch(taken::isBefore) ? 1 : 0;
  }

  private static Stream<Instant> parsed(String written) {
    try {
      return Stream.of(Instant.parse(written));
    } catch (DateTimeException unreadable) {
      return Stream.empty();
    }
  }

  private static Optional<Instant> time(Document document, String name) {
    return Json.text(document.content().tree(), name).stream()
        .flatMap(Reckoning::parsed)
        .findFirst();
  }

  /** No more than is known: a deleted document tells nothing any more. */
  String says() {
    String unknown = silent == 0 ? "" : ", and %d tell no time at all".formatted(silent);
    return "Of %s there now, %s made or changed since%s; how many were deleted since nobody can tell, and those come back"
        .formatted(Document.many(Math.toIntExact(all)), say(), unknown);
  }

  private String say() {
    if (younger > 1) {
      return "%d say that they were".formatted(younger);
    }
    return younger == 1 ? "one says that it was" : "none says that it was";
  }
}
