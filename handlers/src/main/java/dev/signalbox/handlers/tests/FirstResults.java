package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.TestName;
import dev.signalbox.config.estate.TestSuite;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** What the commits of a simulated world have shown before anybody came. */
@Singleton
public final class FirstResults {
  private static final BigDecimal FORMER = new BigDecimal("0.70");
  private static final BigDecimal NOW = new BigDecimal("0.75");

  private static final Duration AGO = Duration.ofDays(1);

  private final ResultRows rows;
  private final Examiner examiner;
  private final Deployed deployed;
  private final Clock clock;

  FirstResults(ResultRows rows, Examiner examiner, Deployed deployed, Clock clock) {
    this.rows = rows;
    this.examiner = examiner;
    this.deployed = deployed;
    this.clock = clock;
  }

  /** Once: what is brought there later has stood nothing yet. */
  public void begin(Collection<Estate> estates) {
    estates.stream().filter(it -> rows.countByEstate(it.name().value()) == 0).forEach(this::pass);
  }

  /** Whatever is deployed by now before the most protected environment has stood its tests. */
  public void pass(Estate estate) {
    Instant now = clock.instant();
    Optional<Environment> last = estate.topology().mostProtected();
    last.flatMap(Environment::after)
        .ifPresent(
            before -> {
              last.ifPresent(it -> pass(estate, before, it.name(), FORMER, now.minus(AGO)));
              pass(estate, before, before, NOW, now);
            });
  }

  /**
   * @param runs where the commit is deployed today
   * @param part of what figures may be
   */
  private void pass(
      Estate estate, EnvironmentName where, EnvironmentName runs, BigDecimal part, Instant then) {
    if (deployed.to(estate, runs) instanceof Asked.Told<String>(String sha)) {
      for (TestName name : estate.delivery().promotion().tests().require()) {
        Exam exam = Exams.of(estate, name, where);
        Figures shown = figures(exam.suite(), part);
        ResultRow row = row(exam, sha, shown, then);
        rows.begin(row.saying(Wording.passed(exam, row, shown, examiner.history(exam))));
      }
    }
  }

  private static ResultRow row(Exam exam, String sha, Figures shown, Instant then) {
    return new ResultRow(
        "first/%s/%s".formatted(exam.name(), sha),
        "first",
        exam.estate().name().value(),
        exam.environment().value(),
        exam.name().value(),
        sha,
        Verdict.PASSED,
        shown.written(),
        "",
        then);
  }

  private static Figures figures(TestSuite suite, BigDecimal part) {
    TreeMap<String, BigDecimal> figures = new TreeMap<>();
    suite.most().forEach((name, most) -> figures.put(name, plain(most.multiply(part))));
    suite
        .least()
        .forEach((name, least) -> figures.put(name, plain(least.divide(part, 0, RoundingMode.UP))));
    return new Figures(figures);
  }

  private static BigDecimal plain(BigDecimal figure) {
    return figure.setScale(0, RoundingMode.DOWN);
  }
}
