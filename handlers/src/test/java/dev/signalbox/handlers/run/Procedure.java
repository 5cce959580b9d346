package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A procedure of GigaDB in a simulated world of its own, carried out by people and the bot. */
final class Procedure implements AutoCloseable {
  private static final String SIMULATED = "SANDBOX · ";
  private static final Duration STEP = Duration.ofSeconds(5);
  private static final int MOST = 400;
  private static final Pattern LOSS = Pattern.compile("lose (\\d+[dhms])+");

  final Region region = Region.thatAsks();
  private final Aftermath aftermath = new Aftermath(region);

  /** As far as it comes without people. */
  RunId begun(String runbook, Map<String, String> inputs) {
    RunId run = region.track.start(runbook, inputs);
    region.track.work();
    return run;
  }

  /** Of what is asked last. */
  void approve(String user, Map<String, String> fields) {
    assertThat(region.voting.send(user, "approved", fields)).contains("decides it");
    region.track.workAfter(Duration.ofSeconds(1));
  }

  /** Who wants it has seen its plan. */
  void confirm(String user) {
    assertThat(region.voting.press(user, "confirmed")).contains("decides it");
    region.track.workAfter(Duration.ofSeconds(1));
  }

  /** What whoever says yes has to type, and why. */
  String typed(String user) {
    Matcher form = LOSS.matcher(region.voting.press(user, "approved"));
    assertThat(form.find()).isTrue();
    return form.group();
  }

  void approveAs(String user, String choice) {
    assertThat(region.voting.send(user, choice, Map.of())).contains("decides it");
    region.track.workAfter(Duration.ofSeconds(1));
  }

  /** A small release has brought the standby up to date. */
  void sameReleases() {
    RunId run = begun("release-simple", Map.of("release", "v4.3.4"));
    approve("U0OPS2", Map.of("typed", "gigadb"));
    goesOn(run);
    approve("U0TECH", Map.of());
    goesOn(run);
    assertDone(run);
  }

  /** The same, where others have to answer, too. */
  void votes(String user, String choice, Map<String, String> fields) {
    assertThat(region.voting.send(user, choice, fields)).doesNotContain("does not count");
    region.track.workAfter(Duration.ofSeconds(1));
  }

  /** What is asked last is done by hand. */
  void does(String user, String evidence) {
    assertThat(region.voting.send(user, "by-hand", Map.of("evidence", evidence)))
        .contains("Done by hand");
    region.track.workAfter(Duration.ofSeconds(1));
  }

  void assertEnded(RunId run, String outcome) {
    assertThat(region.track.see(run).trouble()).isEmpty();
    assertThat(region.track.see(run).outcome()).contains(outcome);
  }

  /** Time passes, and Slack takes what it is given, until people are wanted or it is over. */
  void goesOn(RunId run) {
    for (int step = 0; step < MOST && !stands(run); step++) {
      region.track.change(
          "update letter set place = 'C0OPS', ts = '1732093322.000200', fate = 'SENT', sent ="
              + " wanted where letter_key like 'run/%/told/%'");
      region.track.workAfter(STEP);
    }
  }

  private boolean stands(RunId run) {
    RunState state = region.track.see(run).state();
    return state.isEnd()
        || state == RunState.HELD
        || !region.track.texts("select id from ask where state = 'OPEN'").isEmpty();
  }

  void assertDone(RunId run) {
    assertThat(region.track.see(run).trouble()).isEmpty();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.DONE);
  }

  String releaseOf(String site) {
    return aftermath.releaseOf(site);
  }

  /** What a channel was told, oldest first; all of it says where it comes from. */
  List<String> told(String channel) {
    List<String> told =
        region.track.texts(
            "select said from letter where letter_key like 'run/%%/told/%%' and channel = '%s' order by created_at"
                .formatted(channel));
    assertThat(told).allSatisfy(it -> assertThat(it).startsWith(SIMULATED));
    return told.stream().map(it -> it.substring(SIMULATED.length())).toList();
  }

  void assertInOrder(String production) {
    aftermath.assertInOrder(production);
  }

  @Override
  public void close() {
    region.close();
  }
}
