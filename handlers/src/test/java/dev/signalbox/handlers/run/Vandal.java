package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Breaks things in a simulated world, behind everybody's back. */
record Vandal(Region region) {
  /** All of a kind whose keys have that in them, as they become. */
  void spoils(String kind, String key, UnaryOperator<JsonObject> how) {
    World world = region.track.the(World.class);
    List<Thing> found = world.all(kind).stream().filter(it -> it.key().contains(key)).toList();
    assertThat(found).isNotEmpty();
    found.forEach(
        it -> {
          JsonObject body = how.apply(whole(it));
          boolean spoilt = world.change(things -> things.replace(it, body));
          assertThat(spoilt).isTrue();
        });
  }

  private static JsonObject whole(Thing thing) {
    JsonObject body = JsonObject.empty();
    for (Map.Entry<String, JsonNode> member : thing.body().entries()) {
      body = body.with(member.getKey(), member.getValue());
    }
    return body;
  }
}
