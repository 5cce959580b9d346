package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Progress;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;

/** Their word for how far something has come. */
final class Status {
  /** What begun jobs are called, in the order in which they go through it. */
  static final List<String> UNDER_WAY =
      List.of("waiting_for_resource", "preparing", "pending", "running", "canceling");

  private Status() {}

  /** Empty for a word that we do not know. */
  static Optional<Progress> of(JsonNode object) {
    return Json.text(object, "status").flatMap(Status::progress);
  }

  private static Optional<Progress> progress(String word) {
    return switch (word) {
      case "created", "scheduled" -> Optional.of(Progress.WAITS_FOR_OTHERS);
      case "manual" -> Optional.of(Progress.WAITS_FOR_HAND);
      case "waiting_for_resource", "preparing", "waiting_for_callback", "pending" ->
          Optional.of(Progress.WAITS_FOR_RUNNER);
      case "running", "canceling" -> Optional.of(Progress.RUNNING);
      case "success" -> Optional.of(Progress.PASSED);
      case "failed" -> Optional.of(Progress.FAILED);
      case "canceled" -> Optional.of(Progress.CANCELLED);
      case "skipped" -> Optional.of(Progress.SKIPPED);
      default -> Optional.empty();
    };
  }
}
