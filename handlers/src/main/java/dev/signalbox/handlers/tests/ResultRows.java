package dev.signalbox.handlers.tests;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResultRows extends GenericRepository<ResultRow, String> {
  Optional<ResultRow> findByToken(String token);

  /** Once: whoever comes again after a crash finds the commit that was there first. */
  @Query(
      "insert into test_result (token, run, estate, environment, suite, sha, verdict, figures,"
          + " says, changed_at) values (:token, :run, :estate, :environment, :suite, :sha,"
          + " :verdict, :figures, :says, :changedAt) on conflict do nothing")
  int begin(ResultRow row);

  /** Once, too: the first who has judged it is believed. */
  @Query(
      "update test_result set verdict = :verdict, figures = :figures, says = :says,"
          + " changed_at = :changedAt where token = :token and verdict = 'RUNNING'")
  int end(String token, Verdict verdict, String figures, String says, Instant changedAt);

  @Query(
      "select * from test_result where estate = :estate and environment = :environment"
          + " and suite = :suite and verdict in (:verdicts)"
          + " order by changed_at desc limit 200")
  List<ResultRow> newest(String estate, String environment, String suite, List<Verdict> verdicts);

  long countByEstate(String estate);

  int deleteByChangedAtBefore(Instant before);
}
