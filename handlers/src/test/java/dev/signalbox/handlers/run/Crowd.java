package dev.signalbox.handlers.run;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * People before nodes that die. They press everything twice, at any node, and once more where
 * nobody answered; what they were told is remembered.
 */
final class Crowd implements AutoCloseable {
  private static final int TEN_TIMES_TOO_LONG = 12_000;

  /** Whose answer to which ask counts, as a node has said. */
  final Set<String> heard = ConcurrentHashMap.newKeySet();

  /** Asks that a press has decided, as its node has said. */
  final Set<String> decided = ConcurrentHashMap.newKeySet();

  final AtomicInteger toldTwice = new AtomicInteger();
  private final AtomicInteger locked;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicBoolean there = new AtomicBoolean(true);
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final Fleet fleet;
  private final Random random;

  /** {@code locked}: how many runs they want that keep all others of their kind waiting. */
  Crowd(Fleet fleet, Random random, int locked) {
    this.fleet = fleet;
    this.random = random;
    this.locked = new AtomicInteger(locked);
    people.execute(this::live);
  }

  /** However often it has to be said. */
  void begin(String runbook) {
    String person = "ada" + begun.incrementAndGet();
    while (there.get() && fleet.ask(random::nextInt, "start", runbook, person).isEmpty()) {
      aMoment();
    }
  }

  /**
   * What is held is nobody's work any more. What a dead node had in its hands is found by the
   * others after a while, even where its run has ended long ago.
   */
  void untilAllIsOver() {
    for (int look = 0; locked.get() > 0 || isUnderWay() || isDue(); look++) {
      if (look > TEN_TIMES_TOO_LONG) {
        throw new IllegalStateException("runs do not come to their end");
      }
      aMoment();
    }
  }

  private boolean isDue() {
    return fleet.ask(random::nextInt, "due").filter(String::isEmpty).isEmpty();
  }

  private boolean isUnderWay() {
    return fleet
        .ask(random::nextInt, "left")
        .filter(it -> it.lines().allMatch(line -> line.endsWith(" HELD")))
        .isEmpty();
  }

  private void live() {
    while (there.get()) {
      beginWhatIsLocked();
      fleet.ask(random::nextInt, "asks").ifPresent(it -> it.lines().forEach(this::answer));
      aMoment();
    }
  }

  /** One after the other: whoever comes second would be held. */
  private void beginWhatIsLocked() {
    boolean free =
        fleet
            .ask(random::nextInt, "left")
            .filter(it -> it.lines().noneMatch(line -> line.startsWith(Journeys.LOCKED)))
            .isPresent();
    if (free && locked.get() > 0) {
      begin(Journeys.LOCKED);
      locked.decrementAndGet();
    }
  }

  /** The step that asks, and its ballot: the ask's name and its hash. */
  private void answer(String asked) {
    int space = asked.indexOf(' ');
    String ballot = asked.substring(space + 1);
    if (asked.substring(0, space).equals(Consent.STEP)) {
      twice(voter("U0OPS1", "ada", ballot, "approved"), voter("U0OPS2", "ben", ballot, "approved"));
      return;
    }
    String mood = Math.floorMod(ballot.hashCode(), 5) == 0 ? "rejected" : "approved";
    twice(voter("U0TECH", "tess", ballot, "approved"), voter("U0CURATOR", "clara", ballot, mood));
  }

  private Callable<Object> voter(String user, String person, String ballot, String choice) {
    return Executors.callable(() -> press(user, person, ballot, choice));
  }

  private void twice(Callable<Object> one, Callable<Object> other) {
    try {
      people.invokeAll(List.of(one, other, one, other));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void press(String user, String person, String ballot, String choice) {
    String said =
        fleet.ask(random::nextInt, "press", user, ballot + " " + choice).orElse("nobody answered");
    String ask = ballot.substring(0, ballot.indexOf(' '));
    boolean decides = said.contains("That decides it");
    if (decides && !decided.add(ask)) {
      toldTwice.incrementAndGet();
    }
    if (decides || said.contains("Your answer counts")) {
      heard.add("%s %s %s".formatted(ask, person, choice));
    }
  }

  private static void aMoment() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
  }

  @Override
  public void close() {
    there.set(false);
    people.close();
  }
}
