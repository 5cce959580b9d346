package dev.signalbox.handlers.tests;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Judges what tests have shown, and keeps it for the commit. */
@Singleton
final class Examiner {
  private final ResultRows rows;
  private final Clock clock;

  Examiner(ResultRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  Optional<ResultRow> find(String token) {
    return rows.findByToken(token);
  }

  History history(Exam exam) {
    return new History(
        rows.newest(
            exam.estate().name().value(),
            exam.environment().value(),
            exam.name().value(),
            Verdict.counting()));
  }

  /** What is deployed there now is what will be tested. */
  ResultRow begin(Exam exam, String token, String run, String sha) {
    rows.begin(
        new ResultRow(
            token,
            run,
            exam.estate().name().value(),
            exam.environment().value(),
            exam.name().value(),
            sha,
            Verdict.RUNNING,
            "",
            "",
            clock.instant()));
    return rows.findByToken(token).orElseThrow();
  }

  /**
   * @param trouble what its command says of itself; empty where that is well
   * @param now the commit that is deployed there by now
   */
  ResultRow judge(Exam exam, ResultRow row, String printed, Optional<String> trouble, String now) {
    if (!row.isOf(now)) {
      return end(row, Verdict.STALE, Figures.NONE, Wording.stale(exam, row, now));
    }
    Figures shown = Figures.read(exam.suite(), printed);
    History history = history(exam);
    List<String> missed = new Marks(exam.suite(), shown, history.before(row.sha())).missed();
    if (trouble.isPresent()) {
      return end(row, Verdict.BROKEN, shown, Wording.broken(exam, row, trouble.get(), missed));
    }
    return missed.isEmpty()
        ? end(row, Verdict.PASSED, shown, Wording.passed(exam, row, shown, history))
        : end(row, Verdict.MISSED, shown, Wording.missed(exam, row, missed));
  }

  ResultRow killed(Exam exam, ResultRow row) {
    return end(row, Verdict.KILLED, Figures.NONE, Wording.killed(exam));
  }

  private ResultRow end(ResultRow row, Verdict verdict, Figures shown, String says) {
    rows.end(row.token(), verdict, shown.written(), says, clock.instant());
    return rows.findByToken(row.token()).orElseThrow();
  }
}
