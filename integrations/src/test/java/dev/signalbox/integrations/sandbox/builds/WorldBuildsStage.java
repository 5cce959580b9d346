package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.BuildsStage;
import dev.signalbox.integrations.builds.HookKeys;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The stand-ins, in a world of their own. */
final class WorldBuildsStage implements BuildsStage {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final BuildServer server = new BuildServer(world.world(), world.fate(), clock);
  private final Foundry foundry = new Foundry(world.access());
  final Developers developers = new Developers(world.world(), foundry, clock);

  WorldBuildsStage() {
    lets(new Standing(true, true));
  }

  @Override
  public Connection.Travis on() {
    return new Connection.Travis(
        new Reach(
            new ConnectionName("travis"),
            URI.create("https://travis.there"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        REPOSITORY);
  }

  @Override
  public Requests requests() {
    return new WorldRequests(server, foundry);
  }

  @Override
  public Builds builds() {
    return new WorldBuilds(server);
  }

  @Override
  public Keyholders keys() {
    return new WorldBuildKeys(world.fate());
  }

  @Override
  public HookKeys hookKeys() {
    return new WorldHookKeys(world.fate(), new Notary(world.world()));
  }

  @Override
  public String signs(String payload) {
    return new Notary(world.world()).sign(payload);
  }

  @Override
  public BuildId pushed(String branch, Stage stage) {
    Fortune fortune =
        Arrays.stream(Fortune.values()).filter(it -> it.end() == stage).findFirst().orElseThrow();
    BuildId build = developers.push(REPOSITORY, branch, fortune);
    clock.tick(Duration.ofSeconds(20));
    return build;
  }

  @Override
  public void rejectsTheNext() {
    developers.expect(REPOSITORY, Fortune.IS_REJECTED);
  }

  @Override
  public void prints(BuildId build, String text) {
    developers.print(REPOSITORY, build, text);
  }

  @Override
  public void lets(Standing standing) {
    developers.let(REPOSITORY, standing);
  }

  @Override
  public int taken() {
    return world.world().all(Bench.REQUEST).size();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return switch (day) {
      case TOO_MANY_CALLS -> told(Mischance.TOO_MANY);
      case BROKEN_ONCE -> told(Mischance.BROKEN);
      case SLOW_BODY, UNANSWERED_AND_NOT_DONE -> told(Mischance.NOTHING);
      case WRONG_JSON, HALF_A_BODY -> told(Mischance.NONSENSE);
      case EXPIRED_KEY -> told(Mischance.KEY);
      case UNANSWERED_AND_DONE -> told(Mischance.UNANSWERED);
      case CUT_CONNECTION -> Optional.of("there is no connection to cut, so none to repeat on");
      case SECOND_PAGE_MISSING -> Optional.of("an answer there has no pages");
    };
  }

  private Optional<String> told(Mischance mischance) {
    world.faults().tell(BuildServer.NAME, mischance, 1);
    return Optional.empty();
  }

  @Override
  public void judges() {
    clock.tick(Duration.ofSeconds(3));
  }

  @Override
  public void builds(BuildId build) {
    clock.tick(Duration.ofSeconds(20));
  }

  @Override
  public void close() {
    world.close();
  }
}
