package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Seed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Pipelines as GitLab carries them on; what is played and finished is begun anew, as theirs. */
final class MockBuilds {
  final SortedMap<Long, String> refs = new ConcurrentSkipListMap<>();
  final SortedMap<Long, Piece> pieces = new ConcurrentSkipListMap<>();
  final Map<Long, String> traces = new ConcurrentHashMap<>();

  /** Theirs that have succeeded, the last to end at the end. */
  final List<Piece> deployed = new CopyOnWriteArrayList<>();

  /** Right before the next order somebody does just that on their pages. */
  final AtomicBoolean somebodyIsFaster = new AtomicBoolean();

  private final List<String> goings = new CopyOnWriteArrayList<>();
  private final AtomicLong next = new AtomicLong(47);

  long begins(String ref, List<Seed> jobs) {
    long pipeline = next.incrementAndGet();
    refs.put(pipeline, ref);
    jobs.forEach(it -> add(pipeline, it, word(it.progress()), "a-pusher"));
    return pipeline;
  }

  private Piece add(long pipeline, Seed seed, String status, String by) {
    var made =
        new Piece(
            next.incrementAndGet(),
            pipeline,
            seed,
            status,
            false,
            by,
            Instant.parse("2026-11-20T09:00:00Z"));
    pieces.put(made.id(), made);
    return made;
  }

  int goings(String name) {
    return (int) goings.stream().filter(name::equals).count();
  }

  /** Empty where it cannot be played. */
  Optional<Piece> play(long id, String who) {
    Piece piece = pieces.get(id);
    if (piece == null || !piece.seed().hand()) {
      return Optional.empty();
    }
    if (!piece.status().equals("manual")) {
      return retry(id, who);
    }
    goings.add(piece.seed().name());
    pieces.put(id, piece.as("pending", who));
    return Optional.ofNullable(pieces.get(id));
  }

  /** Empty where it cannot be repeated. */
  Optional<Piece> retry(long id, String who) {
    Piece piece = pieces.get(id);
    if (piece == null || piece.retried() || !piece.isOver()) {
      return Optional.empty();
    }
    goings.add(piece.seed().name());
    pieces.put(id, piece.replaced());
    of(piece.pipeline()).stream()
        .filter(it -> it.status().equals("skipped"))
        .forEach(it -> pieces.put(it.id(), it.as("created", who)));
    return Optional.of(add(piece.pipeline(), piece.seed(), "pending", who));
  }

  /** Those that count. */
  List<Piece> of(long pipeline) {
    return all(pipeline).stream().filter(it -> !it.retried()).toList();
  }

  List<Piece> all(long pipeline) {
    return pieces.values().stream().filter(it -> it.pipeline() == pipeline).toList();
  }

  /** Right after the last of its jobs. */
  Instant changed(long pipeline) {
    return all(pipeline).stream()
        .map(Piece::at)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH)
        .plusSeconds(1);
  }

  /** What was set going ends well, and what waited for it follows until all hands are asked. */
  void timePasses() {
    for (Piece piece : List.copyOf(pieces.values())) {
      boolean turn = piece.status().equals("created") && needed(piece);
      if (piece.status().equals("pending") || (turn && !piece.seed().hand())) {
        Piece done = piece.as("success", piece.by());
        pieces.put(piece.id(), done);
        piece.seed().deploys().ifPresent(_ -> deployed.add(done));
        timePasses();
        return;
      }
    }
  }

  private boolean needed(Piece piece) {
    List<String> passed =
        new ArrayList<>(
            of(piece.pipeline()).stream()
                .filter(it -> it.status().equals("success"))
                .map(it -> it.seed().name())
                .toList());
    return passed.containsAll(piece.seed().needs());
  }

  String status(long pipeline) {
    List<String> all = of(pipeline).stream().map(Piece::status).toList();
    return List.of("pending", "failed", "manual", "created").stream()
        .filter(all::contains)
        .findFirst()
        .orElse("success");
  }

  String sha(long pipeline) {
    return Builds.sha(String.valueOf(refs.get(pipeline)));
  }

  private static String word(Progress progress) {
    return switch (progress) {
      case WAITS_FOR_OTHERS -> "created";
      case WAITS_FOR_HAND -> "manual";
      case WAITS_FOR_RUNNER -> "pending";
      case RUNNING -> "running";
      case PASSED -> "success";
      case FAILED -> "failed";
      case CANCELLED -> "canceled";
      case SKIPPED -> "skipped";
    };
  }
}
