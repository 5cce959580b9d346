package dev.signalbox.integrations.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** db-scheduler, which nothing outside this package knows of. */
@Singleton
final class SchedulerEngine implements DurableEngine, Bell.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulerEngine.class);

  private static final Executor A_MOMENT_LATER =
      CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS);

  private final SchedulerDatabase database;
  private final List<Task<?>> tasks = new ArrayList<>();
  private final Bell bell;
  private final Clock clock;
  private final Set<String> ringing = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Optional<Scheduler>> running =
      new AtomicReference<>(Optional.empty());

  SchedulerEngine(SchedulerDatabase database, List<Kind> kinds, Bell bell, Clock clock) {
    this.database = database;
    this.bell = bell;
    this.clock = clock;
    kinds.forEach(kind -> tasks.add(new KindTask(kind, bell, clock).task()));
  }

  @Override
  public void start() {
    database.releaseWhatADeadProcessHeld();
    Scheduler scheduler = database.scheduler(tasks, clock::instant);
    if (running.compareAndSet(Optional.empty(), Optional.of(scheduler))) {
      bell.answeredBy(Optional.of(this));
      scheduler.start();
    }
  }

  @Override
  @PreDestroy
  public void stop() {
    bell.answeredBy(Optional.empty());
    running.getAndSet(Optional.empty()).ifPresent(Scheduler::stop);
  }

  @Override
  public void due() {
    running.get().ifPresent(Scheduler::triggerCheckForDueExecutions);
  }

  /** Off the caller's thread, and once for many: callers have just committed and answer people. */
  @Override
  public void due(KindName kind, String key) {
    TaskInstanceId work = TaskInstanceId.of(kind.value(), key);
    if (ringing.add(kind.value() + " " + key)) {
      Thread.startVirtualThread(
          () -> {
            ringing.remove(kind.value() + " " + key);
            running.get().ifPresent(scheduler -> wake(scheduler, work));
          });
    }
  }

  private void wake(Scheduler scheduler, TaskInstanceId work) {
    try {
      scheduler.reschedule(work, clock.instant());
      scheduler.triggerCheckForDueExecutions();
    } catch (TaskInstanceCurrentlyExecutingException running) {
      keep(new KindName(work.getTaskName()), work.getId());
    } catch (TaskInstanceNotFoundException gone) {
      LOG.debug("nothing to wake: {}", work);
    } catch (RuntimeException raced) {
      LOG.debug("somebody else woke {}", work, raced);
    }
  }

  /** Its end may have looked just before this was kept, so it is looked at once more. */
  private void keep(KindName kind, String key) {
    bell.keep(kind, key);
    A_MOMENT_LATER.execute(
        () -> {
          if (bell.rangDuring(kind, key)) {
            due(kind, key);
          }
        });
  }
}
