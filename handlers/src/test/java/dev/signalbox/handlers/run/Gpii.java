package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One cluster for each environment: users outlive whatever climbs to it, or is done to it. */
final class Gpii implements Terrain {
  private static final List<String> WRITTEN_TO =
      List.of("commands", "documents", "levers", "pipelines", "source");

  @Override
  public String estate() {
    return "gpii";
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
    return new Voyages(yard).all();
  }

  @Override
  public Set<Harm> harms() {
    return EnumSet.allOf(Harm.class);
  }

  @Override
  public Set<String> heavy() {
    return Set.of(
        "alerts.silence",
        "command.run",
        "incident.call",
        "pipeline.freeze",
        "pipeline.play",
        "snapshot.pin",
        "source.edit",
        "source.publish",
        "tests.run",
        "users.load",
        "users.reload");
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
      case KILL_UNHEARD -> kill(region, Recorder.Mood.KILLS_BEFORE, Bastion.Mood.KILLS_BEFORE);
      case KILL_HEARD -> kill(region, Recorder.Mood.KILLS_AFTER, Bastion.Mood.KILLS_AFTER);
      case ERROR, TIMEOUT, SILENCE, KILL, KILL_BEFORE, HAND -> {}
    }
  }

  private static void kill(Region region, Recorder.Mood recorder, Bastion.Mood yardmaster) {
    recorder(region).will(recorder);
    yardmaster(region).will(yardmaster);
  }

  private static Recorder recorder(Region region) {
    return (Recorder) region.track.the(Documents.class);
  }

  private static Yardmaster yardmaster(Region region) {
    return (Yardmaster) region.track.the(Jobs.class);
  }

  @Override
  public void calm(Region region) {
    recorder(region).calmsDown();
    yardmaster(region).calmsDown();
  }

  @Override
  public Map<String, String> told(Region region, String step) {
    return Map.of();
  }

  /** What they say yes to runs the data loader, which takes somebody's preferences with it. */
  @Override
  public void answers(Region region, String step) {
    if (step.equals("approval-ask") && promotes(region)) {
      new Custody(region).loses();
    }
  }

  private static boolean promotes(Region region) {
    return !region.track.texts("select id from run where runbook = 'promote'").isEmpty();
  }

  /** Whoever is called to an incident comes, sooner or later. */
  @Override
  public void passes(Region region) {
    region
        .track
        .texts(
            "select cast(incident.id as varchar) from incident, calling"
                + " where calling.run = incident.run and made > 1 and answered_by is null")
        .forEach(it -> region.voting.typed("U0OPS2", "incident here " + it));
  }

  @Override
  public void heeds(Region region, String why) {
    new Helmsman(region).heeds(why);
  }

  @Override
  public void assertInOrder(Yard yard, Leave from, Haul haul) {
    new Stocktaking(yard, from, haul).assertInOrder();
  }
}
