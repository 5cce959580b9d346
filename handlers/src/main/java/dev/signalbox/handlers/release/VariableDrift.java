package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Drifting;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What builds of each site are told, beside what the role that is written down wants. */
@Singleton
final class VariableDrift implements Drifting {
  private final Roles roles;
  private final Wardrobe wardrobe;

  VariableDrift(Roles roles, Wardrobe wardrobe) {
    this.roles = roles;
    this.wardrobe = wardrobe;
  }

  @Override
  public String what() {
    return "variables";
  }

  @Override
  public Words next(Estate estate) {
    return Words.of(
        "Next: set them in the project's settings, or write what is right into the estate's file.");
  }

  @Override
  public List<Clue> of(Estate estate) {
    return estate.roles().variables().entrySet().stream()
        .filter(it -> !it.getValue().isEmpty())
        .flatMap(it -> berths(estate, it.getKey()))
        .map(this::clue)
        .toList();
  }

  private Stream<Berth> berths(Estate estate, EnvironmentName environment) {
    return roles.of(estate.name().value(), environment.value()).stream()
        .flatMap(it -> berth(estate, environment, it).stream());
  }

  private static Optional<Berth> berth(Estate estate, EnvironmentName environment, Holding held) {
    Optional<Site> site =
        Optional.ofNullable(estate.topology().sites().get(new SiteName(held.site())));
    return site.flatMap(
        it ->
            Project.of(estate.topology(), it)
                .map(project -> new Berth(estate, it, environment, project, held.role())));
  }

  private Clue clue(Berth berth) {
    return switch (wardrobe.look(berth)) {
      case Asked.Troubled<Outfit>(Trouble trouble) -> Clue.dark(berth.says(), trouble.says());
      case Asked.Told<Outfit>(Outfit outfit) ->
          outfit.fits()
              ? Clue.well(berth.says(), "as %s wants them".formatted(berth.role().word()))
              : Clue.odd(berth.says(), String.join("; ", outfit.changes().lines().toList()));
    };
  }
}
