package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.Seed;
import java.time.Instant;
import java.util.Optional;

/** A job as GitLab keeps it. */
record Piece(
    long id, long pipeline, Seed seed, String status, boolean retried, String by, Instant at) {
  Piece as(String another, String who) {
    return new Piece(id, pipeline, seed, another, retried, who, at.plusSeconds(id));
  }

  Piece replaced() {
    return new Piece(id, pipeline, seed, status, true, by, at);
  }

  boolean isOver() {
    return finished().isPresent();
  }

  Optional<Instant> finished() {
    return switch (status) {
      case "success", "failed", "canceled" -> Optional.of(at);
      default -> Optional.empty();
    };
  }
}
