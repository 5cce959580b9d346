package dev.signalbox.integrations.builds;

import dev.signalbox.config.estate.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What tests ask for. */
final class Wishes {
  static final Marker FIRST = new Marker("k4x7pq", "job", 1);
  static final Marker SECOND = new Marker("k4x7pq", "job", 2);
  static final Marker ANOTHER = new Marker("m8n2rs", "job", 1);

  private Wishes() {}

  static Wish of(Marker marker) {
    return new Wish(
        "Update PPCs (production_customer)", marker, "production", "deep_merge_append", config());
  }

  private static Tree config() {
    SequencedMap<String, Tree> env = new LinkedHashMap<>();
    env.put("jobs", new Tree.Items(List.of(new Tree.Leaf("PULUMI_API_TASK=update"))));
    SequencedMap<String, Tree> config = new LinkedHashMap<>();
    config.put("script", new Tree.Leaf("make travis_api"));
    config.put("env", new Tree.Branches(env));
    return new Tree.Branches(config);
  }
}
