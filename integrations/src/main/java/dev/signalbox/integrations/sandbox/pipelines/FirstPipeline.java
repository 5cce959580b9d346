package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.sandbox.Commit;
import dev.signalbox.integrations.sandbox.pipelines.Work.Shape;
import java.time.Duration;
import java.time.Instant;

/** A pipeline made of the chains that the estate's file allows. */
record FirstPipeline(Estate estate, Yard yard) {
  private static final Duration AGO = Duration.ofHours(1);

  /**
   * What needs no hand has passed already.
   *
   * @param played the hands have been there as well
   */
  void begin(String ref, boolean played) {
    long pipeline = yard.begin(ref, Commit.of(ref));
    long id = Yard.next(yard.things());
    for (FirstChain chain : FirstChain.all(estate)) {
      for (Shape shape : chain.shapes()) {
        Work work = Work.waiting(id++, pipeline, shape);
        yard.add(played || !chain.isGuarded() ? passed(work) : work);
      }
    }
  }

  /** One after the other, so that it is known which build was the last. */
  private Work passed(Work work) {
    Instant then = yard.now().minus(AGO).plusMillis(work.id());
    Work gone = work.as(new Going(then, then, false, true, "a-pusher"));
    return new Landing(yard).building(gone);
  }
}
