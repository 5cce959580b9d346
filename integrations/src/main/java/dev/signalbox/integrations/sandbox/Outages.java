package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Sites that are dark: neither their hosts answer nor their pages. The cloud's own services do, and
 * so does what is stored there.
 */
@Singleton
public final class Outages {
  private static final String KIND = "dark";
  private final World world;

  Outages(World world) {
    this.world = world;
  }

  /** All that could go dark. */
  public List<String> sites() {
    return world.all(FirstHosts.KIND).stream()
        .map(it -> Words.of(it, "site"))
        .distinct()
        .sorted()
        .toList();
  }

  public List<String> dark() {
    return world.all(KIND).stream().map(Thing::key).toList();
  }

  public void darken(String site) {
    world.change(things -> things.add(KIND, site, JsonObject.empty()));
  }

  public void lighten(String site) {
    world.change(things -> things.find(KIND, site).filter(things::remove).isPresent());
  }

  static boolean isDark(Things things, String site) {
    return things.find(KIND, site).isPresent();
  }

  /** A front belongs to a site in an environment. */
  static Optional<Thing> lit(Things things, Thing front) {
    String[] place = Words.of(front, "site").split("/", -1);
    return Optional.of(front)
        .filter(_ -> !isDark(things, place[0] + "/" + place[place.length - 1]));
  }
}
