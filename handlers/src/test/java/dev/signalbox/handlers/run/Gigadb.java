package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.schedule.Timetables;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two sites that trade places: whatever befalls them, one of them is production. */
final class Gigadb implements Terrain {
  @Override
  public String estate() {
    return "gigadb";
  }

  @Override
  public WalkPage page() {
    return WalkPage.of(estate());
  }

  @Override
  public String title(Leave from) {
    return "`%s`, production: %s".formatted(from.runbook(), from.side());
  }

  @Override
  public List<Leave> departures(Yard yard) {
    return new Departures(yard).all();
  }

  @Override
  public Set<Harm> harms() {
    return EnumSet.of(Harm.ERROR, Harm.TIMEOUT, Harm.SILENCE, Harm.KILL, Harm.HALF, Harm.HAND);
  }

  @Override
  public Set<String> heavy() {
    return Set.of(
        "database.reset",
        "release.deploy",
        "schedule.match",
        "site.dress",
        "site.fence",
        "table.publish",
        "traffic.swap");
  }

  /** Where the sides trade places, or trade back. */
  @Override
  public boolean halves(Yard yard, Leave from, String row) {
    return yard.does(from, row).filter("traffic.swap"::equals).isPresent();
  }

  @Override
  public void inflict(Region region, Harm harm) {
    if (harm == Harm.HALF) {
      region.registrar.will(Registrar.Mood.FINE, Registrar.Mood.REFUSES);
    }
  }

  @Override
  public void calm(Region region) {
    region.registrar.calmsDown();
  }

  @Override
  public Map<String, String> told(Region region, String step) {
    return Map.of();
  }

  @Override
  public void answers(Region region, String step) {}

  @Override
  public void heeds(Region region, String why) {}

  @Override
  public void assertInOrder(Yard yard, Leave from, Haul haul) {
    Aftermath aftermath = new Aftermath(yard.region);
    String outcome = haul.view().outcome().orElse("");
    Map<String, String> productions = productions(yard, from, outcome);
    productions.forEach(aftermath::assertOneProduction);
    aftermath.assertNothingIsHeldBack();
    aftermath.assertTableIsTrue(Optional.ofNullable(productions.get("live")).orElseThrow());
    assertThat(yard.track().the(Timetables.class).of(yard.region.estate()).isRight())
        .isEqualTo(!standsStill(from, outcome));
  }

  /** Whether the standby is to be left as it is, until somebody lets it follow again. */
  private static boolean standsStill(Leave from, String outcome) {
    return switch (from.runbook()) {
      case "sync-pause" -> outcome.equals("done");
      case "sync-resume" -> !outcome.equals("done");
      default -> false;
    };
  }

  /** Of each pair; one procedure moves one of them at most. */
  private static Map<String, String> productions(Yard yard, Leave from, String outcome) {
    Map<String, String> productions =
        new HashMap<>(Map.of("live", "upstream", "staging", "upstream"));
    String then =
        moves(yard, from) && Set.of("done", "stopped").contains(outcome)
            ? Aftermath.other(from.side())
            : from.side();
    productions.put(about(yard, from), then);
    return productions;
  }

  /** What is about no pair is begun by who is production of the live one. */
  private static String about(Yard yard, Leave from) {
    return yard.order(from).environment().orElse("live");
  }

  /** It leaves the sites in each other's place, where all goes well. */
  private static boolean moves(Yard yard, Leave from) {
    Rows rows = new Rows(yard.order(from).runbook());
    return yard.order(from)
        .runbook()
        .allSteps()
        .filter(it -> it.action().value().equals("traffic.swap"))
        .anyMatch(it -> !rows.takesBackOfItself(it.id()));
  }
}
