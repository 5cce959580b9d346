package dev.signalbox.integrations.commands;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.Type;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Commands like those of the bundled estates. */
public final class Errands {
  static final Type BACKUP_KEY = new Handle("backup-key");
  static final String KEY = "gigadb_upstream_live_202611200900.backup";

  private Errands() {}

  static Errand reset(String key) {
    return errand("reset", Effect.DESTRUCTIVE, List.of("ops-databaseReset", "${key}"), key);
  }

  static Errand dump(String key) {
    return errand("dump", Effect.REVERSIBLE, List.of("ops-s3backup", "${key}"), key);
  }

  public static Errand warmCache() {
    return errand("warm-cache", Effect.READ, List.of("ops-warm-cache"));
  }

  public static Errand loseNode() {
    return errand("lose-node", Effect.REVERSIBLE, List.of("kubectl", "delete", "pod"));
  }

  private static Errand errand(String name, Effect effect, List<String> run) {
    Command command = command(effect, run, new LinkedHashMap<>(), Map.of());
    return new Errand(new CommandName(name), command, Map.of());
  }

  private static Errand errand(String name, Effect effect, List<String> run, String key) {
    Command command = command(effect, run, new LinkedHashMap<>(), Map.of("key", BACKUP_KEY));
    return new Errand(new CommandName(name), command, Map.of("key", key));
  }

  static Command command(
      Effect effect,
      List<String> run,
      SequencedMap<String, String> variables,
      Map<String, Type> values) {
    return new Command(
        "A command",
        run,
        variables,
        new LinkedHashMap<>(values),
        effect,
        Touch.NOTHING,
        Duration.ofHours(2),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
