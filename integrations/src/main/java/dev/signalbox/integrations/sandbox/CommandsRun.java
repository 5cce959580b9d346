package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.Standing;
import jakarta.inject.Singleton;
import java.util.List;

/** What hosts were told to run, and how it stands. */
@Singleton
final class CommandsRun implements Exhibit {
  private final World world;
  private final WorldErrands errands;

  CommandsRun(World world, WorldErrands errands) {
    this.world = world;
    this.errands = errands;
  }

  @Override
  public String title() {
    return "Commands";
  }

  @Override
  public List<String> heads() {
    return List.of("host", "for", "what", "stands", "since");
  }

  @Override
  public List<List<String>> rows() {
    return world.all(WorldErrands.KIND).stream().map(this::row).toList();
  }

  private List<String> row(Thing errand) {
    String[] names = errand.key().split("/", 2);
    return List.of(
        names[0], names[1], Words.of(errand, "words"), stands(errand), Words.of(errand, "since"));
  }

  private String stands(Thing errand) {
    return switch (errands.standing(errand)) {
      case Standing.NotStarted _ -> "";
      case Standing.Running _ -> "running";
      case Standing.Finished(int code, _, var took) ->
          "%s after %d s".formatted(code == 0 ? "done" : "failed", took.toSeconds());
      case Standing.Vanished _ -> "killed";
    };
  }

  @Override
  public int place() {
    return 4;
  }
}
