package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the builds of each site are told what its role wants. */
@Singleton
final class VariableCheck implements EstateCheck {
  private final Settled settled;
  private final Variables variables;

  VariableCheck(Settled settled, Variables variables) {
    this.settled = settled;
    this.variables = variables;
  }

  private record Wanted(Project project, VariableName name, String value, String holder) {
    @Override
    public String toString() {
      return "for %s of %s".formatted(name, project);
    }
  }

  @Override
  public String about() {
    return "variables";
  }

  @Override
  public Finding look(Estate estate) {
    List<Wanted> wanted = settled.held(estate).stream().flatMap(it -> wanted(estate, it)).toList();
    Stream<Finding> found =
        Round.USUAL.ask(wanted, it -> variables.find(it.project(), it.name())).entrySet().stream()
            .map(it -> Tally.judged(it.getValue(), now -> judged(it.getKey(), now)));
    return Tally.of(Stream.concat(settled.moving(estate), found))
        .in(
            well ->
                well.isEmpty()
                    ? "no role decides any"
                    : "all %d are as the roles want them".formatted(well.size()));
  }

  private static Stream<Wanted> wanted(Estate estate, Holding held) {
    EnvironmentName environment = new EnvironmentName(held.environment());
    List<VariablePair> pairs = estate.roles().variables().getOrDefault(environment, List.of());
    return Optional.ofNullable(estate.topology().sites().get(new SiteName(held.site())))
        .flatMap(site -> Project.of(estate.topology(), site))
        .stream()
        .flatMap(project -> pairs.stream().map(it -> wanted(project, held, it)));
  }

  private static Wanted wanted(Project project, Holding held, VariablePair pair) {
    return new Wanted(
        project,
        new VariableName(pair.name(), held.environment()),
        held.role() == Role.PRODUCTION ? pair.production() : pair.standby(),
        "%s as %s of %s".formatted(held.site(), held.role().word(), held.environment()));
  }

  private static Finding judged(Wanted wanted, Optional<Variable> now) {
    return now.filter(it -> it.value().equals(wanted.value())).isPresent()
        ? new Finding.Well(wanted.name().key())
        : new Finding.Wrong(
            "%s is %s, and %s wants %s"
                .formatted(wanted.name().key(), shown(now), wanted.holder(), wanted.value()),
            "set it in %s under CI/CD variables; the next build takes it in"
                .formatted(wanted.project()));
  }

  /** What somebody has masked is not shown, whatever it is. */
  private static String shown(Optional<Variable> now) {
    return now.map(it -> it.traits().masked() ? "(masked)" : it.value()).orElse("not set");
  }
}
