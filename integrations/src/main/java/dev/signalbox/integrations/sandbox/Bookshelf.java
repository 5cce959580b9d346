package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.pipelines.Pipeline;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The repositories: what was tagged, what is written, what is proposed. */
@Singleton
final class Bookshelf implements Exhibit {
  private final World world;

  Bookshelf(World world) {
    this.world = world;
  }

  @Override
  public String title() {
    return "Repositories";
  }

  @Override
  public List<String> heads() {
    return List.of("what", "where", "which", "says");
  }

  @Override
  public List<List<String>> rows() {
    return Stream.of(
            world.all(Releases.KIND).stream().map(Bookshelf::tag),
            world.all(Checkout.FILE).stream().map(Bookshelf::file),
            world.all(Colleague.KIND).stream().map(Bookshelf::proposal))
        .flatMap(it -> it)
        .toList();
  }

  private static List<String> tag(Thing thing) {
    Release release = Release.read(thing);
    return List.of(
        "tag",
        thing.key().substring(0, thing.key().lastIndexOf('/')),
        release.tag().name(),
        "%s, %d files changed"
            .formatted(Pipeline.brief(release.tag().commit()), release.since().files().size()));
  }

  private static List<String> file(Thing thing) {
    String[] where = thing.key().split("@", 2);
    return List.of("file", where[0], where[1], Words.of(thing, "text"));
  }

  private static List<String> proposal(Thing thing) {
    String[] where = thing.key().split("#", 2);
    return List.of("proposal", where[0], Words.of(thing, "from"), Words.of(thing, "state"));
  }

  @Override
  public int place() {
    return 5;
  }
}
