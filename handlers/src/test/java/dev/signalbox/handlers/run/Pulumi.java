package dev.signalbox.handlers.run;

import dev.signalbox.handlers.doctor.TestSecrets;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.clouds.Clouds;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.builds.Developers;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many private clouds: what a run has turned is turned back, and customers get one build. */
final class Pulumi implements Terrain {
  private static final List<String> WRITTEN_TO = List.of("builds", "clouds");

  @Override
  public String estate() {
    return "pulumi";
  }

  @Override
  public WalkPage page() {
    return WalkPage.of(estate());
  }

  @Override
  public String title(Leave from) {
    return "`%s`: %s".formatted(from.runbook(), from.side());
  }

  @Override
  public List<Leave> departures(Yard yard) {
    return new Errands(yard).all();
  }

  @Override
  public Set<Harm> harms() {
    return EnumSet.allOf(Harm.class);
  }

  @Override
  public Set<String> heavy() {
    return Set.of("ci.follow", "ci.request", "maintenance.clear", "maintenance.set", "run.start");
  }

  /** Where anything is written to those who are there outside. */
  @Override
  public boolean halves(Yard yard, Leave from, String row) {
    return yard.manner(from, row).orders();
  }

  @Override
  public void inflict(Region region, Harm harm) {
    switch (harm) {
      case HALF -> WRITTEN_TO.forEach(it -> region.goesWrong(it, Mischance.HALF, 1));
      case KILL_UNHEARD -> kill(region, Signalman.Mood.KILLS_BEFORE, Clerk.Mood.KILLS_BEFORE);
      case KILL_HEARD -> kill(region, Signalman.Mood.KILLS_AFTER, Clerk.Mood.KILLS_AFTER);
      case SILENCE -> region.track.the(TestSecrets.class).isAway(true);
      case ERROR, TIMEOUT, KILL, KILL_BEFORE, HAND -> {}
    }
  }

  private static void kill(Region region, Signalman.Mood signalman, Clerk.Mood clerk) {
    signalman(region).will(signalman);
    clerk(region).will(clerk);
  }

  private static Signalman signalman(Region region) {
    return (Signalman) region.track.the(Clouds.class);
  }

  private static Clerk clerk(Region region) {
    return (Clerk) region.track.the(Requests.class);
  }

  @Override
  public void calm(Region region) {
    signalman(region).calmsDown();
    clerk(region).will(Clerk.Mood.FINE);
    region.track.the(TestSecrets.class).isAway(false);
  }

  @Override
  public Map<String, String> told(Region region, String step) {
    return switch (step) {
      case "tool" -> Map.of("version", "v0.16.2");
      case "account" -> Map.of("arn", "arn:aws:iam::%s:user/pulumi-ppc".formatted(Gozo.ACCOUNT));
      case "created" -> Map.of("endpoint", Gozo.ENDPOINT);
      case "pr" -> Map.of("link", new Gozo(new Junction(region)).proposed());
      default -> Map.of();
    };
  }

  /** What they say that they have merged is built soon. */
  @Override
  public void answers(Region region, String step) {
    switch (step) {
      case "release-pr" -> pushed(region, "staging");
      case "task-ask" -> pushed(region, "production");
      default -> {}
    }
  }

  private static void pushed(Region region, String branch) {
    region.track.the(Developers.class).push(Customers.REPOSITORY, branch, Fortune.PASSES);
  }

  @Override
  public void heeds(Region region, String why) {
    new Foreman(region).heeds(why);
  }

  @Override
  public void assertInOrder(Yard yard, Leave from, Haul haul) {
    new Inspection(yard, from, haul).assertInOrder();
  }
}
