package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.guard.EmergencyStop;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Fault.Passed;
import dev.signalbox.handlers.run.Fault.Walk;
import dev.signalbox.handlers.truth.Adoption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Walks a bundled procedure from its first word to its end, through the real engine. */
final class Walker implements AutoCloseable {
  private static final int ROUNDS = 300;
  private static final Duration MOMENT = Duration.ofSeconds(10);

  final Track track;
  final Sightings sightings;
  final Configuration bundled;
  private final Voting voting;
  private final DueWork work;

  Walker(Map<String, Object> more) {
    track = Track.thatIsSeen(more);
    sightings = new Sightings(track);
    voting = new Voting(track);
    work = new DueWork(track);
    Installation installation = track.the(Installation.class);
    bundled =
        switch (Configuration.read(Trial.FOLDER, installation.shapes())) {
          case Reading.Good(var configuration) -> configuration;
          case Reading.Bad(var complaints) ->
              throw new IllegalStateException(complaints.toString());
        };
    installation.replace(bundled);
  }

  Walked walk(Ground ground, Walk walk) {
    prepare(ground);
    RunId run = track.the(Starting.class).start(ground.order(), Track.ADA).run();
    Walked walked = new Walked(run);
    walk.fault().ifPresent(it -> plan(it, run));
    interruptions().watchedBy((line, step) -> walked.passed(line, step, track));
    for (int round = 0; round < ROUNDS && !state(run).isEnd(); round++) {
      work();
      help(ground, walk, walked);
    }
    interruptions().watchedBy((_, _) -> {});
    return walked;
  }

  private void prepare(Ground ground) {
    sightings.clear();
    interruptions().forget();
    track.clock.tick(Duration.ofMinutes(2));
    track.change("delete from role_held");
    track.the(Adoption.class).adopt(ground.estate(), ground.holdings(), "ada");
  }

  private void plan(Fault fault, RunId run) {
    interruptions()
        .plan(
            new Passed(fault.at().line(), StepRow.id(run.value(), fault.at().step())),
            () -> {
              switch (fault.kind()) {
                case CRASH -> throw new Interruptions.Crash();
                case CUT -> throw new IllegalStateException("planted: the line is cut");
                case ABORT -> track.the(Aborting.class).abort(run, "ada");
                case STOP -> track.the(EmergencyStop.class).stop("quinn", "a walk");
              }
            });
  }

  private void work() {
    for (List<String> due = work.now(); !due.isEmpty(); due = work.now()) {
      try {
        work.take(due.getFirst());
      } catch (Interruptions.Crash _) {
        // it is still due, and another worker takes it
      }
    }
  }

  /** What people do for a run that stands. */
  private void help(Ground ground, Walk walk, Walked walked) {
    RunId run = walked.run();
    if (track.the(EmergencyStop.class).now().isPresent()) {
      List.of("ada", "ben").forEach(it -> track.the(EmergencyStop.class).resume(it));
    }
    var question = Question.open(track, run);
    if (question.isPresent()) {
      answer(ground, question.get(), walked.answer(question.get(), walk.answers()));
    } else if (state(run) == RunState.HELD) {
      track.the(Retrying.class).retry(run, "ada");
    } else {
      Duration idle = work.untilNext();
      track.clock.tick(idle.compareTo(MOMENT) > 0 ? idle : MOMENT);
    }
  }

  private void answer(Ground ground, Question question, String choice) {
    if (choice.equals(Question.SILENCE)) {
      track.clock.tick(question.limit().orElseThrow());
      return;
    }
    var names = ground.order().estate().scope(bundled.people()).names();
    bundled.people().persons().stream()
        .flatMap((Person it) -> it.slack().stream())
        .map((SlackId it) -> it.user().value())
        .sorted()
        .forEach(it -> voting.sent(it, "ask", question.ballot(choice), question.form(names)));
  }

  private RunState state(RunId run) {
    return RunState.valueOf(
        track.texts("select state from run where id = ?", run.value()).getFirst());
  }

  private Interruptions interruptions() {
    return track.the(Interruptions.class);
  }

  @Override
  public void close() {
    track.close();
  }
}
