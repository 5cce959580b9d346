package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.doctor.TestSecrets;
import java.time.Duration;
import java.util.Map;

/** People who stand a private cloud up, or update one, and say what they have done. */
final class Masons implements AutoCloseable {
  private static final String WHO = "U0OPS2";
  private static final int MOST = 60;

  final Junction junction = new Junction();

  RunId typed(String command) {
    RunId run = junction.typed(command);
    goesOn(run);
    return run;
  }

  /** Until people are wanted, or it is over. */
  void goesOn(RunId run) {
    for (int look = 0; look < MOST && !stands(run); look++) {
      junction.region.track.workAfter(Duration.ofSeconds(10));
    }
  }

  private boolean stands(RunId run) {
    RunState state = junction.region.track.see(run).state();
    return state.isEnd() || state == RunState.HELD || isAsked();
  }

  private boolean isAsked() {
    return !junction.region.track.texts("select id from ask where state = 'OPEN'").isEmpty();
  }

  String message() {
    return junction.region.voting.message();
  }

  String does(RunId run, Map<String, String> fields) {
    String said = junction.region.voting.send(WHO, "by-hand", fields);
    goesOn(run);
    return said;
  }

  void done(RunId run, Map<String, String> fields) {
    assertThat(does(run, fields)).contains("Done by hand");
  }

  void retried(RunId run) {
    junction.region.voting.typed("U0OPS1", "run " + run + " retry");
    goesOn(run);
  }

  String step(RunId run, String step) {
    return String.valueOf(junction.region.track.step(run, step).outputs());
  }

  TestSecrets vault() {
    return junction.region.track.the(TestSecrets.class);
  }

  /** Its endpoint answers. */
  void stands() {
    new Gozo(junction).stands();
  }

  /** The link to the question; a colleague merges it soon. */
  String proposed() {
    return new Gozo(junction).proposed();
  }

  @Override
  public void close() {
    junction.close();
  }
}
