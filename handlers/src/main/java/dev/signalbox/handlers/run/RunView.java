package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run as people see it.
 *
 * @param ways what may be done about the step that is held, besides trying it again
 * @param keeps what no other run may change or do until this one is over
 */
public record RunView(
    RunId id,
    What what,
    String title,
    Requester requester,
    Owner owner,
    RunState state,
    Optional<String> trouble,
    Times times,
    Ending ending,
    List<StepView> steps,
    Set<Said.Way> ways,
    List<String> keeps) {
  public RunView {
    keeps = List.copyOf(keeps);
    ways = Set.copyOf(ways);
    steps = List.copyOf(steps);
  }

  /**
   * What is run, on what, and by which plan.
   *
   * @param reach how far it reaches, in a sentence; empty where its procedure means nothing any
   *     more
   */
  public record What(
      String runbook,
      String estate,
      Optional<String> environment,
      Optional<String> hash,
      Optional<String> reach) {}

  /** When it was asked for, and how long it has taken since. */
  public record Times(Instant started, Spent spent) {}

  public Instant startedAt() {
    return times.started();
  }

  public String estate() {
    return what.estate();
  }

  /**
   * How it ended, and who wanted it to end early; all empty while it goes its way.
   *
   * @param left the steps that an early end leaves to people; empty while it takes back instead
   * @param rival the run that kept it from beginning
   */
  public record Ending(
      Optional<String> outcome,
      Optional<String> abortedBy,
      Optional<Instant> at,
      Optional<Left> left,
      Optional<RunId> rival) {
    /** What becomes of it by an early end, as people say it. */
    public String early() {
      return left.isPresent() ? "stopped" : "aborted";
    }
  }

  /** What is not done of a run that goes no way back. */
  public record Left(List<String> steps) {
    public Left {
      steps = List.copyOf(steps);
    }
  }

  public Optional<String> outcome() {
    return ending.outcome();
  }

  /** Who answers for it now: its requester, until they hand it over. */
  public record Owner(String person, UserId user) {}

  /** Who started it, and where that was typed. */
  public record Requester(String person, UserId user, ChannelId channel) {}

  /** When it was first entered, and when it was over. */
  public record Lasted(Optional<Instant> began, Optional<Instant> ended) {
    static final Lasted NOT_YET = new Lasted(Optional.empty(), Optional.empty());
  }

  /**
   * A step that has been reached, or is still to come.
   *
   * @param reversible whether what it did would be taken back now
   */
  public record StepView(
      String id,
      String does,
      String sentence,
      StepState state,
      int tries,
      Optional<String> note,
      Lasted lasted,
      boolean reversible) {

    public boolean takesBack() {
      return Leg.isBack(does);
    }
  }
}
