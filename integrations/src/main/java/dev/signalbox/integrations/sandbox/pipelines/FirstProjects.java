package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Commit;
import dev.signalbox.integrations.sandbox.FirstFronts;
import dev.signalbox.integrations.sandbox.FirstSites;
import dev.signalbox.integrations.sandbox.FirstVersions;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.Image;
import dev.signalbox.integrations.sandbox.Installation;
import dev.signalbox.integrations.sandbox.Things;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects of the first day: what stands on their sites, and tags that wait for hands. */
@Singleton
final class FirstProjects implements FirstWorld.Beginning {
  static final List<String> TAGS =
      List.of("v0337-alt-upstream-beta", "v4.3.3", "v4.3.4", "v4.3.5", "v4.3.6");
  private static final Change FIRST =
      new Change(
          List.of("Run the flow manager three times"),
          versions(FirstVersions.OLD, "4c07"),
          Change.SMALL);
  private static final Change SECOND =
      new Change(
          List.of("Read preferences from the nearest replica", "Ask for less memory"),
          versions(FirstVersions.NEW, "e21a"),
          Change.SMALL);
  private static final Duration AGO = Duration.ofDays(7);
  private final Clock clock;

  FirstProjects(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    for (Site site : estate.topology().sites().sequencedValues()) {
      Project.of(estate.topology(), site).ifPresent(it -> begin(estate, site, it, things));
    }
    Project.only(estate.topology())
        .filter(_ -> estate.topology().sites().isEmpty())
        .ifPresent(it -> begin(estate, it, things));
  }

  private void begin(Estate estate, Site site, Project project, Things things) {
    JsonObject about =
        JsonObject.empty()
            .with("branch", "develop")
            .with("estate", estate.name().value())
            .with("site", site.name().value());
    Yard yard = yard(project, about, things);
    new FirstVariables(estate, site, yard.now().plus(FirstFronts.GOOD))
        .put(new Shelf(things, project.path()));
    var copy = new Copy(Optional.of(yard.now()), Optional.empty(), Optional.empty());
    Copy.put(things, project.path(), copy);
    estate
        .topology()
        .environments()
        .sequencedValues()
        .forEach(it -> install(estate, it, site, yard));
    if (estate.delivery().releases().isPresent()) {
      TAGS.forEach(tag -> new FirstPipeline(estate, yard).begin(tag, has(estate, site, tag)));
    }
  }

  /** An estate whose sites are not told apart builds its main branch. */
  private void begin(Estate estate, Project project, Things things) {
    JsonObject about =
        JsonObject.empty().with("branch", "master").with("estate", estate.name().value());
    Yard yard = yard(project, about, things);
    FIRST.onto(estate, project, yard, Climb.IS_THERE);
    SECOND.onto(estate, project, yard, Climb.WAITS);
  }

  /** Both run the same image, as they do. */
  private static String versions(String tag, String digest) {
    return Stream.of("flowmanager", "preferences")
        .map(
            it -> "%s:\n  generated:\n    sha: sha256:%s\n    tag: %s\n".formatted(it, digest, tag))
        .collect(Collectors.joining());
  }

  private Yard yard(Project project, JsonObject about, Things things) {
    things.add(Yard.PROJECT, project.path(), about);
    new Staff(things, project.path()).add("sandbox runner", WorldRunners.me(project.on()), true);
    return new Yard(
        things, things.find(Yard.PROJECT, project.path()).orElseThrow(), clock.instant());
  }

  private static void install(Estate estate, Environment environment, Site site, Yard yard) {
    String release = FirstSites.version(estate, environment, site);
    String home =
        new Shelf(yard.things(), yard.path())
            .told("HOME_URL", environment.name().value())
            .orElse("");
    new Installation(
            yard.site(environment.name().value()).orElseThrow(),
            yard.now().minus(AGO),
            new Image(release, home),
            List.of(),
            new Installation.Origin(release, Commit.of(release)))
        .add(yard.things());
  }

  /** What the protected environment has, it has been brought by hand. */
  private static boolean has(Estate estate, Site site, String tag) {
    return estate
        .topology()
        .mostProtected()
        .map(it -> TAGS.indexOf(FirstSites.version(estate, it, site)))
        .filter(installed -> TAGS.indexOf(tag) <= installed)
        .isPresent();
  }
}
