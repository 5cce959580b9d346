package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Admins;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/** The admins of the simulated world: one for all, and those whom somebody has made on a node. */
@Singleton
public final class WorldAdmins implements Admins {
  private static final String ADMIN = "admin";
  private static final String KIND = "documents-admin";
  private final World world;
  private final Fate fate;
  private final Clock clock;

  WorldAdmins(World world, Fate fate, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.clock = clock;
  }

  /** As {@code rake couchdb_ui} does, which never takes it away. */
  public void make(Connection.Couchdb on, String node, String name) {
    world.change(
        things -> {
          things.add(KIND, beginning(on, node) + name, JsonObject.empty());
          return true;
        });
  }

  private static String beginning(Connection.Couchdb on, String node) {
    return "%s/%s/".formatted(on.reach().name(), node);
  }

  @Override
  public Asked<SequencedMap<String, SequencedSet<String>>> byNode(Connection.Couchdb on) {
    String doing = "looking who are admins of %s".formatted(on.reach().name());
    return fate.ask(
        new Called(WorldDocuments.NAME, on.reach(), doing),
        () ->
            world.see(
                things ->
                    Cabinet.of(things, on)
                        .cluster(clock.instant())
                        .<Asked<SequencedMap<String, SequencedSet<String>>>>map(
                            it -> new Asked.Told<>(all(things, on, it.members())))
                        .orElseGet(
                            () ->
                                new Asked.Troubled<>(
                                    new Trouble(doing, Trouble.Kind.REQUEST, "it answered 404")))));
  }

  private static SequencedMap<String, SequencedSet<String>> all(
      Things things, Connection.Couchdb on, SequencedSet<String> nodes) {
    SequencedMap<String, SequencedSet<String>> all = new LinkedHashMap<>();
    nodes.forEach(node -> all.put(node, of(things, beginning(on, node))));
    return all;
  }

  private static SequencedSet<String> of(Things things, String beginning) {
    SequencedSet<String> names = new TreeSet<>();
    names.add(ADMIN);
    things.all(KIND, beginning).forEach(it -> names.add(it.key().substring(beginning.length())));
    return names;
  }
}
