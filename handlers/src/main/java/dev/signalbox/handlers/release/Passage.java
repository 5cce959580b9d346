package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the chains of a pipeline stand. Pure.
 *
 * @param spent jobs whose ids are here have to be done anew
 */
record Passage(List<JobChain> chains, List<Job> jobs, Set<Long> spent) {
  Passage {
    chains = List.copyOf(chains);
    jobs = List.copyOf(jobs);
    spent = Set.copyOf(spent);
  }

  /** What comes next; one thing at a time. */
  sealed interface Move {
    /** It waits for a hand. */
    record Play(Job job) implements Move {}

    /** It is over, and does not count. */
    record Repeat(Job job) implements Move {}

    /** It goes, or will by itself. */
    record Watch(Job job) implements Move {}

    /** It will not go on by itself. */
    record Broken(Job job) implements Move {}

    record Missing(String name) implements Move {}

    record Over() implements Move {}
  }

  /** What is not there at all is told before anything is played. */
  Move next() {
    return names()
        .filter(it -> newest(it).isEmpty())
        .<Move>map(Move.Missing::new)
        .findFirst()
        .or(() -> moves().filter(it -> !(it instanceof Move.Over)).findFirst())
        .orElseGet(Move.Over::new);
  }

  private Stream<Move> moves() {
    return names().flatMap(it -> newest(it).stream()).map(this::move);
  }

  private Stream<String> names() {
    return chains.stream().flatMap(it -> it.jobs().stream());
  }

  private Optional<Job> newest(String name) {
    return jobs.stream()
        .filter(it -> it.name().equals(name))
        .max(Comparator.comparingLong(Job::id));
  }

  private Move move(Job job) {
    boolean counts = !spent.contains(job.id());
    return switch (job.progress()) {
      case WAITS_FOR_HAND -> new Move.Play(job);
      case WAITS_FOR_OTHERS, WAITS_FOR_RUNNER, RUNNING -> new Move.Watch(job);
      case PASSED -> counts ? new Move.Over() : new Move.Repeat(job);
      case FAILED, CANCELLED -> counts ? new Move.Broken(job) : new Move.Repeat(job);
      case SKIPPED -> new Move.Broken(job);
    };
  }

  /** The jobs of each chain that are there. */
  Stream<List<Job>> threads() {
    return chains.stream()
        .map(chain -> chain.jobs().stream().flatMap(it -> newest(it).stream()).toList());
  }

  /** What goes on by itself, whether anybody wants it or not. */
  Optional<Job> goes() {
    return threads().flatMap(this::goes).findFirst();
  }

  private Stream<Job> goes(List<Job> thread) {
    return IntStream.range(0, thread.size())
        .filter(place -> isUnderWay(thread.get(place)) || follows(thread, place))
        .mapToObj(thread::get);
  }

  /** A follower is not begun in the very moment in which the one before it has passed. */
  private boolean follows(List<Job> thread, int place) {
    return place > 0
        && thread.get(place).progress() == Progress.WAITS_FOR_OTHERS
        && thread.get(place - 1).progress() == Progress.PASSED
        && !spent.contains(thread.get(place - 1).id());
  }

  static boolean isUnderWay(Job job) {
    Progress progress = job.progress();
    return progress.hasBegun() && !progress.isOver();
  }
}
