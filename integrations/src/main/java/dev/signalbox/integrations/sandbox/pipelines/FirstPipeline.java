package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.sandbox.Commit;
import dev.signalbox.integrations.sandbox.pipelines.Work.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pipeline made of the chains that the estate's file allows. */
record FirstPipeline(Estate estate, Yard yard) {
  private static final Duration AGO = Duration.ofHours(1);

  /** GigaDB's profiler is brought by hand, too. */
  private static final Set<String> BY_HAND_TOO = Set.of("TidewaysDeployLive");

  /**
   * What needs no hand has passed already.
   *
   * @param played the hands have been there as well
   */
  void begin(String ref, boolean played) {
    String sha = Commit.of(ref.equals(yard.branch()) ? "%s %b".formatted(ref, played) : ref);
    long pipeline = yard.begin(ref, sha);
    estate
        .delivery()
        .jobs()
        .forEach((name, chains) -> chains.forEach(it -> add(pipeline, name, it, chains, played)));
  }

  private void add(
      long pipeline, String name, JobChain chain, List<JobChain> chains, boolean played) {
    boolean main = chains.getFirst().equals(chain);
    boolean guarded = environment(name).map(Environment::guarded).orElse(true);
    for (String job : chain.jobs()) {
      boolean head = chain.jobs().getFirst().equals(job);
      boolean last = chain.jobs().getLast().equals(job);
      Shape shape =
          new Shape(
              job,
              guarded && (head || BY_HAND_TOO.contains(job)),
              head ? List.of() : List.of(chain.jobs().get(chain.jobs().indexOf(job) - 1)),
              Optional.of(name).filter(_ -> main && head),
              Optional.of(name).filter(_ -> main && last && environment(name).isPresent()));
      Work work = Work.waiting(Yard.next(yard.things()), pipeline, shape);
      yard.add(played || !guarded ? passed(work) : work);
    }
  }

  private Optional<Environment> environment(String name) {
    return estate.topology().environments().sequencedValues().stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst();
  }

  /** One after the other, so that it is known which build was the last. */
  private Work passed(Work work) {
    Instant then = yard.now().minus(AGO).plusMillis(work.id());
    Work gone = work.as(new Going(then, then, false, true, "a-pusher"));
    return new Landing(yard).building(gone);
  }
}
