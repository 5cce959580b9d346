package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import dev.signalbox.integrations.probes.Certificates;
import dev.signalbox.integrations.probes.Door;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Visit;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where releases come to the sites of a simulated world. */
final class Dock implements AutoCloseable {
  static final String TO_STANDBY = to("${standby}", "v4.3.5");
  static final List<String> HANDS =
      List.of(
          "build_live",
          "FilesUrlsUpdaterBuildLive",
          "XLSUploaderBuildLive",
          "ReadmeGeneratorBuildLive",
          "FilesMetadataConsoleBuildLive",
          "PureFtpdBuildLive",
          "TidewaysBuildLive",
          "TidewaysDeployLive");

  final Region region;
  final Yardmaster yardmaster;
  final Scribe scribe;

  Dock() {
    this(new Region());
  }

  Dock(Region region) {
    this.region = region;
    yardmaster = (Yardmaster) region.track.the(Jobs.class);
    scribe = (Scribe) region.track.the(Variables.class);
  }

  static String to(String site, String release) {
    return Trial.LIVE
        + """
          - id: deploy
            do: release.deploy
            with: { site: "%s", release: %s }
        """
            .indent(2)
            .formatted(site, release);
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

  void passes(int seconds) {
    for (int left = seconds; left > 0; left -= 5) {
      region.track.workAfter(Duration.ofSeconds(Math.min(left, 5)));
    }
  }

  /** Long enough for all chains, one after the other, and for a look or two. */
  void over() {
    passes(260);
  }

  void over(RunId run) {
    over();
    assertDone(run);
  }

  Project project(String site) {
    Site found =
        Optional.ofNullable(region.estate().topology().sites().get(new SiteName(site)))
            .orElseThrow();
    return Project.of(region.estate().topology(), found).orElseThrow();
  }

  Pipeline pipeline(String site, String tag) {
    return told(region.track.the(Pipelines.class).of(project(site), tag)).getFirst();
  }

  Job job(String site, String tag, String name) {
    return told(region.track.the(Pipelines.class).jobs(project(site), pipeline(site, tag).id()))
        .stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A person presses it, on the neighbour's own pages. */
  void somebodyPlays(String who, String site, String tag, String name) {
    Project there = project(site);
    Project theirs =
        new Project(
            new Connection.Gitlab(there.on().reach(), Optional.of(who), Optional.empty()),
            there.path());
    yardmaster.bySomebody(
        theirs,
        Allowed.of(region.estate().delivery().jobs().getOrDefault("live", List.of())),
        job(site, tag, name));
  }

  Optional<String> variable(String site, String key, String scope) {
    return told(scribe.find(project(site), new VariableName(key, scope))).map(Variable::value);
  }

  void somebodySets(String site, String key, String scope, String value) {
    scribe.bySomebody(
        project(site), new Variable(new VariableName(key, scope), value, Variable.Traits.PLAIN));
  }

  String page(String url) {
    return told(region.track.the(Pages.class).look(new Visit(URI.create(url), Optional.empty())))
        .text();
  }

  /** What is wrong with the one that visitors of this name are shown. */
  String certificate(String name) {
    Door door = new Door(region.leads(name), 443);
    return told(region.track.the(Certificates.class).look(name, door))
        .flaw()
        .map(Enum::name)
        .orElse("holds");
  }

  private static <T> T told(Asked<T> asked) {
    return switch (asked) {
      case Asked.Told<T>(T value) -> value;
      case Asked.Troubled<T>(var trouble) -> throw new IllegalStateException(trouble.says());
    };
  }

  String byHand(String site, String release) {
    Deed.Words words =
        new Deed.Words(
            new Token("none", "deploy", Token.FIRST),
            new Errand("none", "gigadb", Optional.of("live"), "ada"),
            Map.of("site", site, "release", release));
    Deed deed = region.track.the(Actions.class).named("release.deploy").orElseThrow();
    return deed.enter(words).byHand();
  }

  String waits(RunId run) {
    assertThat(region.track.step(run, "deploy").state()).isEqualTo(StepState.WAITING);
    return region.track.step(run, "deploy").toString();
  }

  void assertDone(RunId run) {
    assertThat(region.track.see(run).trouble()).isEmpty();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.DONE);
  }

  void assertHeld(RunId run, String why) {
    assertThat(region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(region.track.see(run).trouble().orElse("")).contains(why);
  }

  void assertRefused(RunId run, String why) {
    assertThat(region.track.see(run).outcome()).contains("refused");
    assertThat(
            region.track.texts("select coalesce(trouble, '') from run where id = ?", run.value()))
        .singleElement()
        .asString()
        .contains(why);
  }

  @Override
  public void close() {
    region.close();
  }
}
