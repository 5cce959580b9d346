package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.WorldAccess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The databases of GPII in a simulated world, and people who put one of them back. */
final class Lifeboat implements AutoCloseable {
  private static final Duration STEP = Duration.ofSeconds(5);
  private static final int MOST = 300;

  final Track track;
  final Voting voting;
  final Anchorage anchorage;

  Lifeboat() {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID());
    track =
        Track.with(
            Map.of("signalbox.world", "simulated", "trial.asks", "people", "trial.model", "here"),
            new WorldAccess(url, "sa", Optional.empty(), 1));
    voting = new Voting(track);
    anchorage = new Anchorage(track);
    track.the(FirstWorld.class).begin(List.of(estate()));
    track.clock.tick(Duration.ofMinutes(7));
  }

  Estate estate() {
    return track.the(Installation.class).current().estate("gpii").orElseThrow();
  }

  private Connection.Couchdb on(String environment) {
    return Optional.ofNullable(
            estate().topology().connections().get(new ConnectionName(environment + "-couch")))
        .map(Connection.Couchdb.class::cast)
        .orElseThrow();
  }

  private Found found(String environment, String id) {
    return track.the(Documents.class).read(on(environment), List.of(new DocumentId(id)))
            instanceof Asked.Told<List<Found>>(var all)
        ? all.getFirst()
        : new Found.Never(new DocumentId(id));
  }

  boolean isThere(String environment, String id) {
    return found(environment, id) instanceof Found.There;
  }

  void somebodyAdds(String environment, String id) {
    JsonObject content =
        JsonObject.empty()
            .with("type", "note")
            .with("schemaVersion", "0.2")
            .with("timestampCreated", track.clock.instant().toString());
    write(environment, new Change.Put(Document.anew(new DocumentId(id), content)));
  }

  void somebodyDeletes(String environment, String id) {
    if (found(environment, id) instanceof Found.There(Document it)) {
      write(environment, new Change.Removal(it.id(), it.revision().orElseThrow()));
    }
  }

  private void write(String environment, Change change) {
    track.the(Documents.class).write(on(environment), new Batch(Batch.Way.ANEW, List.of(change)));
  }

  /** As far as it comes without people. */
  RunId begun(String command) {
    assertThat(voting.typed("U0OPS1", command)).contains("Planning");
    track.work();
    RunId run =
        new RunId(track.texts("select id from run order by started_at desc limit 1").getFirst());
    goesOn(run);
    return run;
  }

  void confirm(RunId run) {
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    goesOn(run);
  }

  void approve(RunId run, String typed) {
    assertThat(voting.send("U0OPS2", "approved", Map.of("typed", typed))).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    goesOn(run);
  }

  void retry(RunId run) {
    track.the(Retrying.class).retry(run, "ada");
    track.workAfter(Duration.ofSeconds(1));
    goesOn(run);
  }

  /** Production opens for a while once two people have said so. */
  void unlock(String environment) {
    String command = "unlock gpii %s --for 15m --reason \"the database is broken\"";
    voting.typed("U0OPS1", command.formatted(environment));
    assertThat(voting.typed("U0OPS2", command.formatted(environment))).contains("is open until");
  }

  /** Time passes until people are wanted or it is over. */
  void goesOn(RunId run) {
    for (int step = 0; step < MOST && !stands(run); step++) {
      track.change(
          "update letter set place = 'C0OPS', ts = '1732093322.000200', fate = 'SENT', sent ="
              + " wanted where letter_key like 'run/%/told/%'");
      track.workAfter(STEP);
    }
  }

  private boolean stands(RunId run) {
    RunState state = track.see(run).state();
    return state.isEnd()
        || state == RunState.HELD
        || !track.texts("select id from ask where state = 'OPEN'").isEmpty();
  }

  String told(RunId run, String step) {
    return String.valueOf(track.step(run, step).outputs());
  }

  void assertEnded(RunId run, RunState state) {
    assertThat(track.see(run).trouble()).isEmpty();
    assertThat(track.see(run).state()).isEqualTo(state);
  }

  @Override
  public void close() {
    track.close();
  }
}
