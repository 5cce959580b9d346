package dev.signalbox.handlers.tests;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.bastion.Ended;
import dev.signalbox.handlers.bastion.Foreman;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * {@code tests.run}: the command of a suite is run once for each try, and what it shows is kept for
 * the commit that was deployed both when it began and when it had ended.
 */
@Singleton
final class TestRun {
  private static final Duration WHILE = Duration.ofMinutes(15);

  private final Foreman foreman;
  private final Deployed deployed;
  private final Examiner examiner;
  private final Patience patience;

  TestRun(Foreman foreman, Deployed deployed, Examiner examiner, Patience patience) {
    this.foreman = foreman;
    this.deployed = deployed;
    this.examiner = examiner;
    this.patience = patience;
  }

  /** Only what has passed is done; of what has ended otherwise people are told once more. */
  Sight<Map<String, String>> look(Exam exam, Token token) {
    Optional<ResultRow> row = examiner.find(token.value());
    if (row.filter(ResultRow::hasPassed).isPresent()) {
      return new Sight.Done<>(told(row.get()));
    }
    return row.filter(it -> it.verdict() == Verdict.RUNNING).isEmpty()
        ? new Sight.NotDone<>()
        : switch (exam.commission()) {
          case Asked.Troubled<Commission>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
          case Asked.Told<Commission>(Commission commission) ->
              foreman.look(commission.watch(), token, _ -> new Sight.NotDone<>());
        };
  }

  Outcome<Map<String, String>> perform(Exam exam, Token token) {
    return Ways.on(
        exam.commission(),
        commission ->
            examiner
                .find(token.value())
                .map(row -> goOn(exam, commission, token, row))
                .orElseGet(() -> begin(exam, commission, token)));
  }

  private Outcome<Map<String, String>> begin(Exam exam, Commission commission, Token token) {
    return Ways.on(
        deployed.to(exam.estate(), exam.environment()),
        sha ->
            goOn(exam, commission, token, examiner.begin(exam, token.value(), token.run(), sha)));
  }

  private Outcome<Map<String, String>> goOn(
      Exam exam, Commission commission, Token token, ResultRow row) {
    if (row.verdict() != Verdict.RUNNING) {
      return outcome(row);
    }
    return switch (foreman.begin(commission, token)) {
      case Outcome.Done<Ended>(Ended.ByItself(String tail, _)) ->
          judged(exam, token, row, tail, Optional.empty());
      case Outcome.Done<Ended>(Ended.BrokenOff _) -> outcome(examiner.killed(exam, row));
      case Outcome.Failed<Ended> objection ->
          switch (foreman.standing(commission, token)) {
            case Asked.Told<Standing>(Standing standing) ->
                objected(exam, token, row, standing, objection);
            case Asked.Troubled<Standing>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
          };
      case Outcome<Ended> other -> other.told(_ -> Map.of());
    };
  }

  /** A host that objects may have brought it to a good end all the same. */
  private Outcome<Map<String, String>> objected(
      Exam exam, Token token, ResultRow row, Standing standing, Outcome.Failed<Ended> objection) {
    return switch (standing) {
      case Standing.Finished(int code, String tail, _) ->
          judged(exam, token, row, tail, Optional.of(objection.reason()).filter(_ -> code != 0));
      case Standing.Vanished _ -> outcome(examiner.killed(exam, row));
      case Standing.NotStarted _, Standing.Running _ -> objection.told(_ -> Map.of());
    };
  }

  /** What nobody knows the commit of is not judged, and for a while not run again for that. */
  private Outcome<Map<String, String>> judged(
      Exam exam, Token token, ResultRow row, String tail, Optional<String> trouble) {
    return switch (deployed.to(exam.estate(), exam.environment())) {
      case Asked.Told<String>(String now) -> outcome(examiner.judge(exam, row, tail, trouble, now));
      case Asked.Troubled<String>(Trouble silence) -> unjudged(exam, token, silence.says());
    };
  }

  private Outcome<Map<String, String>> unjudged(Exam exam, Token token, String silence) {
    Outcome<Map<String, String>> waiting = patience.waiting(token, WHILE, silence);
    return waiting instanceof Outcome.Failed<Map<String, String>>
        ? new Outcome.Failed<>(Wording.unjudged(exam, WHILE, silence), false)
        : waiting;
  }

  private static Outcome<Map<String, String>> outcome(ResultRow row) {
    return row.hasPassed()
        ? new Outcome.Done<>(told(row))
        : new Outcome.Failed<>(row.says(), false);
  }

  private static Map<String, String> told(ResultRow row) {
    return Map.of("summary", row.says());
  }
}
