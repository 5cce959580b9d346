package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The one sender of a workspace, so that no budget of Slack's is counted across nodes. */
@Singleton
@Requires(beans = SlackApi.class)
final class Sender implements Kind {
  static final KindName NAME = new KindName("letters");
  static final String WORKSPACE = "workspace";
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  /** Another node's letters are found by looking, for its bell does not ring here. */
  private static final Duration LOOK = Duration.ofSeconds(5);

  private static final Duration ADDRESS_LASTS = Duration.ofMinutes(30);
  private static final int AT_ONCE = 4;
  private static final int ROUNDS = 50;

  private final LetterRows rows;
  private final Postman postman;
  private final Pace pace;
  private final Clock clock;

  Sender(LetterRows rows, Postman postman, Pace pace, Clock clock) {
    this.rows = rows;
    this.postman = postman;
    this.pace = pace;
    this.clock = clock;
  }

  @Override
  public KindName name() {
    return NAME;
  }

  /** Bounded, so that a stop of the bot never waits for a full outbox. */
  @Override
  public Next run(String workspace) {
    rows.wipeOlder(clock.instant().minus(ADDRESS_LASTS));
    for (int round = 0; round < ROUNDS; round++) {
      List<LetterRow> batch = choose(rows.due(clock.instant()));
      if (batch.isEmpty()) {
        return new Next.Again(nextLook());
      }
      deliver(batch);
    }
    return new Next.Again(clock.instant());
  }

  private List<LetterRow> choose(List<LetterRow> due) {
    Set<String> channels = new HashSet<>();
    Instant now = clock.instant();
    return due.stream()
        .filter(this::threadStands)
        .filter(row -> !channels.contains(row.where()))
        .filter(row -> channels.size() < AT_ONCE && pace.allows(row, now))
        .filter(row -> channels.add(row.where()))
        .toList();
  }

  /** What hangs under a letter that never arrives does not arrive either. */
  private boolean threadStands(LetterRow row) {
    Optional<LetterRow> parent = row.under().flatMap(rows::findByLetterKey);
    boolean lost = parent.filter(found -> found.fate() == LetterRow.Fate.NEVER).isPresent();
    if (lost) {
      rows.end(row.letterKey(), LetterRow.Fate.NEVER, "no_thread");
      return false;
    }
    return row.under().isEmpty() || parent.filter(LetterRow::isPosted).isPresent();
  }

  private void deliver(List<LetterRow> batch) {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      batch.forEach(row -> callers.execute(() -> deliver(row)));
    }
  }

  private void deliver(LetterRow row) {
    try (var _ = MDC.putCloseable(LetterRow.REQUEST, row.answers().orElse("none"))) {
      postman.deliver(row);
    } catch (RuntimeException bug) {
      LOG.error("delivering letter {}; it is tried again in 30 s", row.letterKey(), bug);
      Instant again = clock.instant().plusSeconds(30);
      rows.later(row.letterKey(), !row.isPosted(), bug.getClass().getSimpleName(), again);
    }
  }

  private Instant nextLook() {
    Instant now = clock.instant();
    Instant soonest = now.plusSeconds(1);
    Instant due = rows.next().map(LetterRow::due).orElse(Instant.MAX);
    if (due.isBefore(soonest)) {
      return soonest;
    }
    return due.isBefore(now.plus(LOOK)) ? due : now.plus(LOOK);
  }
}
