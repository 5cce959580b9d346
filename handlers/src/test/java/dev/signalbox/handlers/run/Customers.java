package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.sandbox.WorldAccess;
import dev.signalbox.integrations.sandbox.builds.Developers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Customers' private clouds are updated in a simulated world, by people and the bot. */
final class Customers implements AutoCloseable {
  static final String REPOSITORY = "pulumi/pulumi-service";
  private static final int MOST = 200;
  private static final Duration LOOK = Duration.ofSeconds(20);

  private static final Map<String, Object> MORE =
      Map.of("signalbox.world", "simulated", "trial.asks", "people", "trial.model", "here");

  private final WorldAccess world;
  final Track track;
  final Voting voting;
  final Developers developers;

  Customers() {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID());
    world = new WorldAccess(url, "sa", Optional.empty(), 1);
    track = Track.with(MORE, world);
    voting = new Voting(track);
    track.the(FirstWorld.class).begin(List.of(estate()));
    developers = track.the(Developers.class);
  }

  /** Another process on the same database, in the same world. */
  Track anotherNode() {
    return track.startedAnew(MORE, world);
  }

  Estate estate() {
    return track.the(Installation.class).current().estate("pulumi").orElseThrow();
  }

  /** As far as it comes without people. */
  RunId begun() {
    return typed("customers update pulumi");
  }

  /** The same of another command. */
  RunId typed(String command) {
    assertThat(voting.typed("U0OPS1", command)).contains("Planning");
    track.work();
    return newest();
  }

  RunId newest() {
    return new RunId(track.texts("select id from run order by started_at desc limit 1").getFirst());
  }

  /** The same, and people have said yes. */
  RunId approved() {
    return approved(begun());
  }

  RunId approved(RunId run) {
    assertThat(voting.send("U0OPS2", "approved", Map.of("typed", "pulumi"))).contains("decides it");
    return run;
  }

  /** Until people are wanted, or it is over. */
  void goesOn(RunId run) {
    for (int look = 0; look < MOST && !stands(run); look++) {
      track.change(
          "update letter set place = 'C0OPS', ts = '1732093322.000200', fate = 'SENT', sent ="
              + " wanted where letter_key like 'run/%/told/%'");
      track.workAfter(Duration.ofSeconds(5));
    }
  }

  /** A while passes, whatever happens. */
  void passes(Duration time) {
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(LOOK)) {
      track.workAfter(LOOK);
    }
  }

  private boolean stands(RunId run) {
    RunState state = track.see(run).state();
    return state.isEnd() || state == RunState.HELD;
  }

  void goesWrong(Mischance mischance) {
    track.the(Faults.class).tell("builds", mischance, 1);
  }

  List<Thing> requests() {
    return track.the(World.class).all("travis-request");
  }

  /** As if none had ever been taken. */
  void loseRequests() {
    World world = track.the(World.class);
    requests().forEach(it -> world.change(things -> things.remove(it)));
  }

  /** What was said in #releases, the newest last. */
  String announced(RunId run) {
    return String.join(
        "\n",
        track.texts(
            "select blocks from letter where letter_key like ? order by created_at",
            "run/" + run + "/%/told/C0RELEASES"));
  }

  void assertDone(RunId run) {
    assertThat(track.see(run).trouble()).isEmpty();
    assertThat(track.see(run).state()).isEqualTo(RunState.DONE);
  }

  void assertHeld(RunId run, String why) {
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(track.see(run).trouble().orElse("")).contains(why);
  }

  @Override
  public void close() {
    track.close();
  }
}
