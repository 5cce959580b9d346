package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** What people push to the main branch of a project, and what they play there without us. */
@Singleton
public final class Pushers {
  private static final Duration LONG = Duration.ofDays(36_500);
  private final World world;
  private final Machinery machinery;
  private final Clock clock;

  Pushers(World world, Machinery machinery, Clock clock) {
    this.world = world;
    this.machinery = machinery;
    this.clock = clock;
  }

  private <T> T at(Project project, Function<Yard, T> deed) {
    return world.change(
        things ->
            deed.apply(
                new Yard(
                    things,
                    things.find(Yard.PROJECT, project.path()).orElseThrow(),
                    clock.instant())));
  }

  /** The pipeline that is made of it. */
  public long push(Estate estate, Change change, Climb climb) {
    Project project = Project.only(estate.topology()).orElseThrow();
    return at(project, yard -> change.onto(estate, project, yard, climb));
  }

  /** Takes up what this person plays, too. */
  public void play(Project project, long pipeline, String job, String who) {
    at(
        project,
        yard -> {
          new Staff(yard.things(), yard.path()).add("runner of " + who, who, true);
          return machinery.start(yard, find(yard, pipeline, job), who);
        });
  }

  /** What they have played, or what followed it, once more. */
  public void retry(Project project, long pipeline, String job, String who) {
    at(
        project,
        yard -> {
          new Staff(yard.things(), yard.path()).add("runner of " + who, who, true);
          return machinery.again(yard, find(yard, pipeline, job).id(), who);
        });
  }

  /** It goes, and does not come to an end. */
  public void stall(Project project, long pipeline, String job) {
    at(
        project,
        yard -> {
          Instant began = yard.now().minusSeconds(1);
          Going endless = new Going(began, yard.now().plus(LONG), false, true, "a-pusher");
          yard.replace(find(yard, pipeline, job).as(endless));
          return endless;
        });
  }

  /** It goes, or went, and fails now. */
  public void fail(Project project, long pipeline, String job, String who) {
    at(
        project,
        yard -> {
          Going failed = new Going(yard.now(), yard.now(), true, true, who);
          yard.replace(find(yard, pipeline, job).as(failed));
          return failed;
        });
  }

  private static Work find(Yard yard, long pipeline, String job) {
    return yard.batch(pipeline).named(job).orElseThrow();
  }
}
