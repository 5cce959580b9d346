package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Errand;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import dev.signalbox.integrations.source.SourceStage;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The stand-in, in a world of its own. */
final class WorldSourceStage implements SourceStage {
  private static final Repository HERE =
      new Repository(
          new Connection.Github(
              new Reach(
                  new ConnectionName("github"),
                  URI.create("https://github.there"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())),
          REPOSITORY);
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  WorldSourceStage() {
    change(
        checkout -> {
          checkout.make("develop", "");
          return true;
        });
  }

  private <T> T change(Function<Checkout, T> deed) {
    Errand errand = new Errand(HERE, "setting the stage");
    return world.world().change(things -> deed.apply(new Checkout(things, errand)));
  }

  @Override
  public Repositories repositories() {
    return new WorldRepositories(world.world(), world.fate(), new Colleague(world.access(), clock));
  }

  @Override
  public Repository in() {
    return HERE;
  }

  @Override
  public void keeps(String branch, String path, String text) {
    change(
        checkout -> {
          checkout.put(branch, path, text);
          return true;
        });
  }

  @Override
  public Optional<String> kept(String branch, String path) {
    return change(checkout -> checkout.find(branch, path)).map(SourceFile::text);
  }

  @Override
  public void released(Tag tag, Changes since) {
    change(
        checkout -> {
          checkout.releases().add(new Release(tag, since));
          return true;
        });
  }

  /** The world keeps none. */
  @Override
  public Optional<String> message() {
    return Optional.empty();
  }

  /** All there are, after a while. */
  @Override
  public void merges(int number) {
    clock.tick(Duration.ofSeconds(20));
  }

  @Override
  public void closes(int number) {
    change(
        checkout -> {
          Thing proposal = checkout.things().all(Colleague.KIND, checkout.key()).get(number - 1);
          return checkout.things().replace(proposal, Colleague.with(proposal, "state", "closed"));
        });
  }

  @Override
  public int proposals() {
    return world.world().all(Colleague.KIND).size();
  }

  @Override
  public Optional<String> isOvertaken(String path, String text) {
    return Optional.of("nothing happens there between a look and a write");
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return WorldBadDays.tell(world, WorldRepositories.NAME, day);
  }

  @Override
  public void close() {
    world.close();
  }
}
