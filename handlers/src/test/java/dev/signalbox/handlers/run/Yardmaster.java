package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Played;
import dev.signalbox.integrations.pipelines.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Sets jobs of the simulated world going, and takes orders in the way that it is told to. */
final class Yardmaster implements Jobs {
  /** What was set going by us, each time that it was: its project's last name and its own. */
  final List<String> played = new ArrayList<>();

  private final Jobs keeper;
  private final Deque<Bastion.Mood> moods = new ArrayDeque<>();

  Yardmaster(Jobs keeper) {
    this.keeper = keeper;
  }

  void will(Bastion.Mood... next) {
    moods.addAll(List.of(next));
  }

  void calmsDown() {
    moods.clear();
  }

  /** Past us, as a person does it on the neighbour's pages. */
  Ordered<Played> bySomebody(Project project, Allowed allowed, Job job) {
    return keeper.play(project, allowed, job);
  }

  @Override
  public Asked<Optional<Job>> find(Project project, long job) {
    return keeper.find(project, job);
  }

  @Override
  public Asked<List<Job>> underWay(Project project) {
    return keeper.underWay(project);
  }

  @Override
  public Ordered<Played> play(Project project, Allowed allowed, Job seen) {
    return ordered(project, seen, "", () -> keeper.play(project, allowed, seen));
  }

  @Override
  public Ordered<Played> retry(Project project, Allowed allowed, Job seen) {
    return ordered(project, seen, " again", () -> keeper.retry(project, allowed, seen));
  }

  private Ordered<Played> ordered(
      Project project, Job job, String how, Supplier<Ordered<Played>> deed) {
    String what = project.path().replaceFirst(".*/", "") + " " + job.name() + how;
    Trouble trouble = new Trouble("playing " + job.name(), Trouble.Kind.UNREACHABLE, "planted");
    return switch (moods.poll()) {
      case null -> really(what, deed);
      case REFUSES ->
          new Ordered.Refused<>(new Trouble(trouble.doing(), Trouble.Kind.KEY, "planted"));
      case SAYS_NOTHING_AND_DOES_NOT -> new Ordered.Unknown<>(trouble);
      case SAYS_NOTHING_AND_ACTS -> {
        really(what, deed);
        yield new Ordered.Unknown<>(trouble);
      }
      case IS_KILLED_THERE -> throw new IllegalStateException("nobody kills a job there");
      case KILLS_BEFORE -> throw new TestNeighbour.Killed();
      case KILLS_AFTER -> {
        really(what, deed);
        throw new TestNeighbour.Killed();
      }
    };
  }

  private Ordered<Played> really(String what, Supplier<Ordered<Played>> deed) {
    Ordered<Played> ordered = deed.get();
    if (ordered instanceof Ordered.Done<Played>(Played.Now _)) {
      played.add(what);
    }
    return ordered;
  }

  @Override
  public Asked<String> tail(Project project, long job, int lines) {
    return keeper.tail(project, job, lines);
  }
}
