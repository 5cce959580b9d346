package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.pipelines.Seed;
import dev.signalbox.integrations.sandbox.pipelines.Work.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pipelines that a test puts into the world as if they had come so far. */
record Sown(Yard yard, String ref) {
  static final String BY = "a-pusher";

  long begin(List<Seed> jobs) {
    long pipeline = yard.begin(ref, Builds.sha(ref));
    long first = Yard.next(yard.things());
    for (int place = 0; place < jobs.size(); place++) {
      yard.add(work(first + place, pipeline, jobs.get(place)));
    }
    return pipeline;
  }

  private Work work(long id, long pipeline, Seed seed) {
    Optional<String> builds = Optional.of("live").filter(_ -> seed.name().startsWith("build"));
    Work work =
        Work.waiting(
            id,
            pipeline,
            new Shape(seed.name(), seed.hand(), seed.needs(), builds, seed.deploys()));
    Instant then = yard.now().minusSeconds(60);
    return switch (seed.progress()) {
      case PASSED -> work.as(new Going(then, then, false, true, BY));
      case FAILED -> work.as(new Going(then, then, true, true, BY));
      case WAITS_FOR_HAND, WAITS_FOR_OTHERS, SKIPPED -> work;
      case WAITS_FOR_RUNNER, RUNNING, CANCELLED ->
          throw new IllegalArgumentException("nobody sows " + seed.progress());
    };
  }
}
