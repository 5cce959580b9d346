package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the variables of the simulated world; writes down what was told, and may die over it. */
final class Scribe implements Variables {
  /** What was set, each time that it was: key, scope and value. */
  final List<String> written = new ArrayList<>();

  private final Variables keeper;
  private int livesOnFor = Integer.MAX_VALUE;

  Scribe(Variables keeper) {
    this.keeper = keeper;
  }

  /** It carries out so many orders, and whoever gives the last of them dies. */
  void diesAfter(int orders) {
    livesOnFor = orders;
  }

  void bySomebody(Project project, Variable variable) {
    keeper.set(project, variable);
  }

  @Override
  public Asked<Optional<Variable>> find(Project project, VariableName name) {
    return keeper.find(project, name);
  }

  @Override
  public Ordered<Variable> set(Project project, Variable wished) {
    written.add("%s %s %s".formatted(wished.name().key(), wished.name().scope(), wished.value()));
    Ordered<Variable> done = keeper.set(project, wished);
    livesOnFor--;
    if (livesOnFor == 0) {
      throw new TestNeighbour.Killed();
    }
    return done;
  }
}
