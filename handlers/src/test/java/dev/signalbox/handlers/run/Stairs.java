package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.tests.FirstResults;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.WorldAccess;
import dev.signalbox.integrations.sandbox.pipelines.Change;
import dev.signalbox.integrations.sandbox.pipelines.Climb;
import dev.signalbox.integrations.sandbox.pipelines.Pushers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Commits climb to production in a simulated world, by people and the bot. */
final class Stairs implements AutoCloseable {
  static final String GATE = "gcp-promote-to-prd";
  static final String LAST = "gcp-prd";
  static final String FIND =
      """
        - id: newest
          do: pipeline.find
          with: { job: promote }
      """;
  static final String ASK =
      """
        - id: yes
          do: approval.ask
          with: { groups: [qa, ops], of: rest, say: "${steps.newest.summary}", limit: 2d, on-limit: rejected }
          rejected: []
      """;
  static final String PLAY =
      """
        - id: promote
          do: pipeline.play
          with: { job: promote, pipeline: "${steps.newest.pipeline}" }
      """;
  static final String FOLLOW =
      """
        - id: follow
          do: pipeline.follow
          with: { pipeline: "${steps.promote.pipeline}", limit: 4h }
      """;
  private static final String HEAD =
      """
      runbook: promote
      title: Release what is tested on stg of ${estate} to prd
      reviewed: 2026-11-20
      command: release <estate>
      environment: prd
      steps:
      """;
  private static final Map<String, Object> MORE =
      Map.of("signalbox.world", "simulated", "trial.asks", "people");

  final Track track;
  final Voting voting;
  final Pushers pushers;
  final Yardmaster yardmaster;

  Stairs() {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID());
    track = Track.with(MORE, new WorldAccess(url, "sa", Optional.empty(), 1));
    voting = new Voting(track);
    track.the(FirstWorld.class).begin(List.of(estate()));
    pushers = track.the(Pushers.class);
    yardmaster = (Yardmaster) track.the(Jobs.class);
  }

  Estate estate() {
    return track.the(Installation.class).current().estate("gpii").orElseThrow();
  }

  Project project() {
    return Project.only(estate().topology()).orElseThrow();
  }

  void install(String... steps) {
    Changed.edit(track, "runbooks/promote.yml", _ -> HEAD + String.join("", steps));
  }

  long push(String title, Climb climb) {
    track.clock.tick(Duration.ofSeconds(1));
    return pushers.push(estate(), Change.small(title), climb);
  }

  Pipeline newest() {
    return Ways.known(track.the(Pipelines.class).ofMainBranch(project())).getFirst();
  }

  void closes() {
    track.the(Admission.class).set(project(), Openness.CLOSED);
  }

  /** As far as it comes without people; what stands before prd has stood its tests. */
  RunId begun() {
    track.the(FirstResults.class).pass(estate());
    assertThat(voting.typed("U0OPS1", "release gpii")).contains("Planning");
    track.work();
    return new RunId(track.texts("select id from run order by started_at desc limit 1").getFirst());
  }

  /** The same, and who wants it has said so once more. */
  RunId asked() {
    RunId run = begun();
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.workAfter(Duration.ofSeconds(1));
    return run;
  }

  String says(String user) {
    return voting.send(user, "approved", Map.of("typed", "gpii"));
  }

  /** Quality has said yes, and so has operations. */
  RunId approved() {
    RunId run = asked();
    assertThat(says("U0QA")).doesNotContain("decides it");
    assertThat(says("U0OPS2")).contains("decides it");
    return run;
  }

  RunId going() {
    RunId run = approved();
    track.workAfter(Duration.ofSeconds(1));
    return run;
  }

  Deed.Entered entered(String action, Map<String, String> words) {
    return track
        .the(Actions.class)
        .named(action)
        .orElseThrow()
        .enter(
            new Deed.Words(
                new Token("none", "step", Token.FIRST),
                new Errand("none", "gpii", Optional.of("prd"), "ada"),
                words));
  }

  void passes(Duration time) {
    Duration look = Duration.ofSeconds(20);
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(look)) {
      track.workAfter(look);
    }
  }

  void retried(RunId run) {
    track.the(Retrying.class).retry(run, "ada");
    passes(Duration.ofMinutes(1));
  }

  String outputs(RunId run, String step) {
    return String.valueOf(track.step(run, step).outputs());
  }

  void assertDone(RunId run) {
    assertThat(track.see(run).trouble()).isEmpty();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
  }

  void assertHeld(RunId run, String... why) {
    assertThat(track.see(run).trouble().orElse("")).contains(why);
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
  }

  void assertRefused(RunId run, String... why) {
    assertThat(track.see(run).outcome()).contains("refused");
    String told = "select coalesce(trouble, '') from run where id = ?";
    assertThat(track.texts(told, run.value()).getFirst()).contains(why);
  }

  @Override
  public void close() {
    track.close();
  }
}
