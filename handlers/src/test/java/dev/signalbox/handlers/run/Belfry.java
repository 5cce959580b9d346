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

  final Region region = new Region();
  final Timekeeper keeper = (Timekeeper) region.track.the(Schedules.class);

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

  Schedule schedule(String name) {
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

  void retried(RunId run) {
    region.voting.typed("U0OPS1", "run " + run + " retry");
    region.track.work();
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
