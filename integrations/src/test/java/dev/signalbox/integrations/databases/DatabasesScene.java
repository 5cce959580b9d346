package dev.signalbox.integrations.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.databases.DatabasesStage.Part;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What all contracts of this port have in common: a stage with one database on it. */
public abstract class DatabasesScene {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();

  /** Another one for each test, for an emulator remembers those before. */
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  final DatabaseName live = named("live");
  final DatabaseName other = named("other");
  final DatabaseName fresh = named("restored");
  final SnapshotId id = SnapshotId.of(mark + "/backup/1");
  DatabasesStage stage;

  protected abstract DatabasesStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.has(live);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private DatabaseName named(String what) {
    return new DatabaseName("rds-%s-gigadb-%s".formatted(what, mark));
  }

  final Databases databases() {
    return stage.databases();
  }

  final Connection.Aws account() {
    return stage.account();
  }

  final void needs(Part part) {
    stage.lacks(part).ifPresent(reason -> SKIPPED.because(part.name(), reason));
  }

  final void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  final Ordered<Snapshot> take() {
    return databases().take(account(), live, id);
  }

  /** And it has become available. */
  final Snapshot taken() {
    done(take());
    stage.timePasses();
    return told(databases().snapshot(account(), id)).orElseThrow();
  }

  static <T> T told(Asked<T> asked) {
    if (asked instanceof Asked.Told<T>(T value)) {
      return value;
    }
    throw new AssertionError("not told: " + asked);
  }

  static <T> T done(Ordered<T> ordered) {
    if (ordered instanceof Ordered.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + ordered);
  }

  static Trouble refused(Ordered<?> ordered) {
    if (ordered instanceof Ordered.Refused<?>(Trouble trouble)) {
      return trouble;
    }
    throw new AssertionError("not refused: " + ordered);
  }

  static Trouble troubled(Asked<?> asked) {
    if (asked instanceof Asked.Troubled<?>(Trouble trouble)) {
      return trouble;
    }
    throw new AssertionError("no trouble: " + asked);
  }
}
