package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.sandbox.Things;
import java.util.ArrayList;
import java.util.List;

/** What a job prints. */
record Print(Things things, Job job) {
  private static final String PRINTED = "ci-print";

  static void leave(Things things, long job, String text) {
    things.add(PRINTED, String.valueOf(job), JsonObject.empty().with("text", text));
  }

  String tail(int count) {
    List<String> lines =
        things
            .find(PRINTED, String.valueOf(job.id()))
            .flatMap(it -> Json.text(it.body(), "text"))
            .map(it -> it.lines().filter(line -> !line.isBlank()).toList())
            .orElseGet(this::usual);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
  }

  private List<String> usual() {
    List<String> lines = new ArrayList<>();
    if (job.progress().hasBegun()) {
      lines.add("$ " + job.name());
    }
    switch (job.progress()) {
      case PASSED -> lines.add("Job succeeded");
      case FAILED -> lines.add("ERROR: Job failed: exit code 1");
      case CANCELLED -> lines.add("ERROR: Job was cancelled");
      case WAITS_FOR_HAND, WAITS_FOR_OTHERS, WAITS_FOR_RUNNER, RUNNING, SKIPPED -> {}
    }
    return lines;
  }
}
