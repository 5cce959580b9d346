package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The world as it is on its first day; what is there already stays as it has become. */
@Singleton
public final class FirstWorld {
  private static final String DAY = "day";
  private final World world;
  private final List<Beginning> beginnings;

  FirstWorld(World world, List<Beginning> beginnings) {
    this.world = world;
    this.beginnings = List.copyOf(beginnings);
  }

  /** What one kind of neighbour keeps of an estate from the beginning. */
  @FunctionalInterface
  public interface Beginning {
    void begin(Estate estate, Things things);
  }

  /** Once for each estate, whichever node comes first. */
  public void begin(Collection<Estate> estates) {
    estates.forEach(estate -> world.change(things -> begin(estate, things)));
  }

  private boolean begin(Estate estate, Things things) {
    boolean first = things.add(DAY, estate.name().value(), JsonObject.empty());
    if (first) {
      beginnings.forEach(it -> it.begin(estate, things));
    }
    return first;
  }
}
