package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The simulated world's variables. */
@Singleton
final class WorldVariables implements Variables {
  private final Server server;

  WorldVariables(Server server) {
    this.server = server;
  }

  private static Shelf shelf(Yard yard) {
    return new Shelf(yard.things(), yard.path());
  }

  @Override
  public Asked<Optional<Variable>> find(Project project, VariableName name) {
    String doing = "reading the variable %s of %s".formatted(name, project);
    return server.ask(project, doing, yard -> shelf(yard).find(name));
  }

  @Override
  public Ordered<Variable> set(Project project, Variable wished) {
    String doing = "setting the variable %s of %s".formatted(wished.name(), project);
    return server.order(
        project,
        doing,
        yard -> {
          Variable now =
              shelf(yard).find(wished.name()).map(it -> it.with(wished.value())).orElse(wished);
          shelf(yard).put(now);
          return new Ordered.Done<>(now);
        });
  }
}
