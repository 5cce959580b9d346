package dev.signalbox.bot.slack;

import dev.signalbox.bot.slack.Admission.Admitted;
import dev.signalbox.bot.slack.Admission.Entrant;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets in together those who come while others are being let in: a commit costs more than a
 * question. Whoever is first at the lock serves everybody who waits, then the next one does.
 */
@Singleton
final class SharedCommit {
  private static final int TOGETHER = 256;

  private final Admission admission;
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final ReentrantLock counter = new ReentrantLock();

  SharedCommit(Admission admission) {
    this.admission = admission;
  }

  private record Waiting(Entrant entrant, CompletableFuture<Admitted> answer) {}

  /** Throws what letting this one in has thrown; nobody else's trouble. */
  Admitted admit(Entrant entrant) {
    Waiting mine = new Waiting(entrant, new CompletableFuture<>());
    queue.add(mine);
    while (!mine.answer().isDone()) {
      counter.lock();
      try {
        serve(mine);
      } finally {
        counter.unlock();
      }
    }
    try {
      return mine.answer().join();
    } catch (CompletionException trouble) {
      throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
    }
  }

  private void serve(Waiting mine) {
    if (mine.answer().isDone()) {
      return;
    }
    List<Waiting> all = new ArrayList<>();
    queue.drainTo(all, TOGETHER);
    try {
      List<Admitted> answers = admission.together(all.stream().map(Waiting::entrant).toList());
      for (int at = 0; at < all.size(); at++) {
        all.get(at).answer().complete(answers.get(at));
      }
    } catch (RuntimeException trouble) {
      after(trouble, all);
    } catch (Error broken) {
      // A stack that overflows for one question: nobody may wait for ever because of it.
      after(new IllegalStateException(broken), all);
    }
  }

  /** One of them may be the trouble of all; a database that is away is everybody's. */
  private void after(RuntimeException trouble, List<Waiting> all) {
    if (all.size() == 1 || Trouble.isDatabaseAway(trouble)) {
      all.forEach(it -> it.answer().completeExceptionally(trouble));
      return;
    }
    all.forEach(this::alone);
  }

  private void alone(Waiting one) {
    try {
      one.answer().complete(admission.alone(one.entrant()));
    } catch (RuntimeException trouble) {
      one.answer().completeExceptionally(trouble);
    } catch (Error broken) {
      one.answer().completeExceptionally(new IllegalStateException(broken));
    }
  }
}
