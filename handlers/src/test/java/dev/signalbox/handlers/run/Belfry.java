package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Schedule;
import dev.signalbox.config.estate.ScheduleName;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import dev.signalbox.integrations.schedules.Crontab;
import dev.signalbox.integrations.schedules.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The clocks of both sides of an estate: upstream is production, alt its standby. */
final class Belfry implements AutoCloseable {
  static final String STOP =
      Trial.LIVE
          + """
            - id: stop
              do: schedule.stop
              with: { site: "${standby}", schedules: [files, reset] }
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Well?", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          """;

  static final String MATCH =
      Trial.LIVE
          + """
            - id: match
              do: schedule.match
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Well? ${steps.match.summary}", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          """;

  static final String SWAPPED =
      Trial.LIVE
          + """
            - id: swap
              do: traffic.swap
            - do: run.commit
          finally:
            - id: match
              do: schedule.match
          """;

  final Region region;
  final Timekeeper keeper;

  Belfry() {
    this(new Region());
  }

  Belfry(Region region) {
    this.region = region;
    keeper = (Timekeeper) region.track.the(Schedules.class);
  }

  /** As far as it comes without time passing. */
  RunId begun(String runbook) {
    install(runbook);
    return region.swapping();
  }

  void install(String runbook) {
    Installation installation = region.track.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
  }

  /** Those of a site that run. */
  List<String> on(String site) {
    return region.estate().upkeep().schedules().values().stream()
        .filter(it -> keeper.state(host(site), it.marker()) == Crontab.State.ON)
        .map(it -> it.name().value())
        .toList();
  }

  void somebodySwitches(String site, String schedule, boolean on) {
    keeper.somebodySwitches(host(site), schedule(schedule).marker(), on);
  }

  /** What was ordered, as in {@code alt reset off}. */
  List<String> orders() {
    return keeper.orders.stream().map(this::named).toList();
  }

  private String named(String order) {
    String told = order.replaceFirst(": switching '", " ").replaceFirst("'", "");
    for (Schedule one : region.estate().upkeep().schedules().values()) {
      told = told.replace(one.marker(), one.name().value());
    }
    return told;
  }

  private Schedule schedule(String name) {
    return Optional.ofNullable(region.estate().upkeep().schedules().get(new ScheduleName(name)))
        .orElseThrow();
  }

  private Host host(String site) {
    var estate = region.estate();
    return Optional.ofNullable(estate.topology().sites().get(new SiteName(site)))
        .flatMap(new Hosts(estate)::of)
        .orElseThrow();
  }

  void answers(String choice) {
    region.voting.press("U0TECH", choice);
    region.track.work();
  }

  RunId swapped() {
    RunId run = begun(SWAPPED);
    goesOn();
    return run;
  }

  /** Long enough for names to move, and for a look or two. */
  void goesOn() {
    for (int look = 0; look < 6; look++) {
      region.track.workAfter(Duration.ofSeconds(5));
    }
  }

  /** The standby backs up and is not reset; production is reset and has no backup. */
  void muddle() {
    for (String schedule : List.of("backup", "reset")) {
      somebodySwitches("upstream", schedule, schedule.equals("reset"));
      somebodySwitches("alt", schedule, schedule.equals("backup"));
    }
  }

  void assertInOrder() {
    assertThat(on("upstream")).containsExactly("backup", "views");
    assertThat(on("alt")).containsExactly("reset", "files", "views");
  }

  void assertState(RunId run, RunState state) {
    assertThat(region.track.see(run).trouble()).isEmpty();
    assertThat(region.track.see(run).state()).isEqualTo(state);
  }

  void assertHeld(RunId run, String why) {
    assertThat(region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(region.track.see(run).trouble().orElse("")).contains(why);
  }

  @Override
  public void close() {
    region.close();
  }
}
