package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Standing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether somebody has stopped an environment: its job takes down what stands there. */
@Singleton
final class EnvironmentCheck implements EstateCheck {
  private final Environments environments;

  EnvironmentCheck(Environments environments) {
    this.environments = environments;
  }

  private record Place(Project project, EnvironmentName environment) {
    @Override
    public String toString() {
      return "%s of %s".formatted(environment, project);
    }
  }

  @Override
  public String about() {
    return "environments";
  }

  @Override
  public Finding look(Estate estate) {
    List<Place> places =
        estate.topology().sites().sequencedValues().stream()
            .flatMap(it -> Project.of(estate.topology(), it).stream())
            .flatMap(
                project ->
                    estate.topology().environments().sequencedKeySet().stream()
                        .map(it -> new Place(project, it)))
            .toList();
    return Tally.of(
            Round.USUAL
                .ask(places, it -> environments.of(it.project(), it.environment()))
                .entrySet()
                .stream()
                .map(it -> Tally.judged(it.getValue(), now -> judged(it.getKey(), now))))
        .in(
            well ->
                well.isEmpty()
                    ? "no site has any"
                    : "none of %d is stopped".formatted(well.size()));
  }

  private static Finding judged(Place place, Optional<Standing> now) {
    return now.filter(it -> !it.isOpen())
        .<Finding>map(
            it ->
                new Finding.Wrong(
                    "%s is %s".formatted(place, it.word()),
                    "ask who stopped it and why; what is brought there anew opens it"))
        .orElseGet(() -> new Finding.Well(place.toString()));
  }
}
