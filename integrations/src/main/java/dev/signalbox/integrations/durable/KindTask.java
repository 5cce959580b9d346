package dev.signalbox.integrations.durable;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A kind of work as the scheduler knows it. */
final class KindTask {
  private static final Logger LOG = LoggerFactory.getLogger(KindTask.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

  private final Kind kind;
  private final Bell bell;
  private final Clock clock;

  KindTask(Kind kind, Bell bell, Clock clock) {
    this.kind = kind;
    this.bell = bell;
    this.clock = clock;
  }

  Task<Void> task() {
    return Tasks.custom(kind.name().value(), Void.class)
        .onFailure((complete, then) -> then.reschedule(complete, soon()))
        .execute((instance, _) -> completion(instance.getId(), run(instance.getId())));
  }

  /** Nothing thrown reaches the scheduler, which would count and delay by rules of its own. */
  private Kind.Next run(String key) {
    try {
      return kind.run(key);
    } catch (RuntimeException bug) {
      LOG.error("running {} {}; it is tried again in 30 s", kind.name().value(), key, bug);
      return new Kind.Next.Again(soon());
    }
  }

  private CompletionHandler<Void> completion(String key, Kind.Next next) {
    return switch (next) {
      case Kind.Next.Done() -> (_, then) -> then.remove();
      case Kind.Next.Again(Instant at) ->
          (complete, then) ->
              then.reschedule(complete, bell.rangDuring(kind.name(), key) ? clock.instant() : at);
    };
  }

  private Instant soon() {
    return clock.instant().plus(AFTER_TROUBLE);
  }
}
