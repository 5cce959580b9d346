package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.History;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import dev.signalbox.integrations.pipelines.Seed;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variables;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The stand-ins, in a world of their own. */
final class WorldPipelinesStage implements PipelinesStage {
  final HandClock clock = new HandClock();
  final TestWorld world = new TestWorld(clock);
  private final Server server = new Server(world.world(), world.fate(), clock);
  private final Machinery machinery = new Machinery(world.access());
  private final Project project = new Project(gitlab(), Builds.PATH);

  WorldPipelinesStage() {
    JsonObject body =
        JsonObject.empty()
            .with("branch", Builds.BRANCH)
            .with("estate", "gigadb")
            .with("site", "upstream");
    world.world().change(things -> things.add(Yard.PROJECT, Builds.PATH, body));
    offers("everyday", "ops-bot", true);
    offers("laptop of a-person", "a-person", true);
  }

  private static Connection.Gitlab gitlab() {
    return new Connection.Gitlab(
        new Reach(
            new ConnectionName("gitlab"),
            URI.create("https://gitlab.there/api/v4"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.of("ops-bot"),
        Optional.empty());
  }

  @Override
  public Project project() {
    return project;
  }

  @Override
  public Pipelines pipelines() {
    return new WorldPipelines(server);
  }

  @Override
  public Jobs jobs() {
    return new WorldJobs(server, machinery);
  }

  @Override
  public History history() {
    return new WorldHistory(server);
  }

  @Override
  public Variables variables() {
    return new WorldVariables(server);
  }

  @Override
  public Deployments deployments() {
    return new WorldDeployments(server);
  }

  @Override
  public Mirrors mirrors() {
    return new WorldMirrors(server, world.access());
  }

  @Override
  public Runners runners() {
    return new WorldRunners(server, world.fate());
  }

  @Override
  public Admission admission() {
    return new WorldAdmission(server);
  }

  private <T> T behind(Function<Yard, T> deed) {
    return world
        .world()
        .change(
            things ->
                deed.apply(
                    new Yard(
                        things,
                        things.find(Yard.PROJECT, Builds.PATH).orElseThrow(),
                        clock.instant())));
  }

  private void change(Consumer<Yard> deed) {
    behind(
        yard -> {
          deed.accept(yard);
          return true;
        });
  }

  @Override
  public long begins(String ref, List<Seed> jobs) {
    return behind(yard -> new Sown(yard, ref).begin(jobs));
  }

  @Override
  public void somebodyPlays(long job) {
    plays(job, "a-person");
  }

  void plays(long job, String who) {
    behind(yard -> machinery.start(yard, yard.work(job).orElseThrow(), who));
  }

  /** What was sown as gone has never been set going here. */
  @Override
  public int goings(String name) {
    return behind(
        yard ->
            (int)
                yard.works().stream()
                    .filter(it -> it.name().equals(name))
                    .flatMap(it -> it.going().stream())
                    .filter(it -> !it.by().equals(Sown.BY))
                    .count());
  }

  @Override
  public void prints(long job, String text) {
    change(yard -> Print.leave(yard.things(), job, text));
  }

  @Override
  public void keeps(Variable variable) {
    change(yard -> new Shelf(yard.things(), yard.path()).put(variable));
  }

  @Override
  public List<Variable> kept() {
    return behind(yard -> new Shelf(yard.things(), yard.path()).all());
  }

  @Override
  public void copies(Mirror mirror) {
    behind(
        yard -> {
          var copy = new Copy(mirror.upToDate(), Optional.empty(), mirror.complaint());
          Copy.put(yard.things(), yard.path(), copy);
          return true;
        });
  }

  @Override
  public void offers(String runner, String tag, boolean online) {
    change(yard -> new Staff(yard.things(), yard.path()).add(runner, tag, online));
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return new Misfortune(world).befalls(day);
  }

  @Override
  public void timePasses() {
    clock.tick(Duration.ofSeconds(20));
  }

  @Override
  public void close() {
    world.close();
  }
}
