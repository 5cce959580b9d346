package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.testing.BadDay;
import java.util.List;
import java.util.Optional;

/** One side of the contracts, with one project to begin with. */
public interface PipelinesStage extends AutoCloseable {
  Project project();

  Pipelines pipelines();

  Jobs jobs();

  History history();

  Variables variables();

  Deployments deployments();

  Mirrors mirrors();

  Runners runners();

  Admission admission();

  /** Begins a pipeline behind the client's back, and tells its id. */
  long begins(String ref, List<Seed> jobs);

  /** A person sets it going, on the neighbour's own pages. */
  void somebodyPlays(long job);

  /** How often a job of that name has been set going, by whomever. */
  int goings(String name);

  void prints(long job, String text);

  void keeps(Variable variable);

  /** What is kept, read past the client. */
  List<Variable> kept();

  void copies(Mirror mirror);

  void offers(String runner, String tag, boolean online);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  /** As long as a build and its deployment take. */
  void timePasses();

  @Override
  void close();
}
