package dev.signalbox.handlers.readiness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CallingRows extends GenericRepository<CallingRow, String> {
  Optional<CallingRow> findByToken(String token);

  List<CallingRow> findByRunOrderByToken(String run);

  @Query(
      "insert into calling (token, run, step, chain, made, next_at)"
          + " values (:token, :run, :step, :chain, 0, :now) on conflict do nothing")
  int begin(String token, String run, String step, String chain, Instant now);

  /** One more call; 0 where somebody has made it, or somebody came. */
  @Query(
      "update calling set made = made + 1, next_at = :next"
          + " where token = :token and made = :made and answered_at is null")
  int call(String token, int made, Instant next);

  @Query(
      "update calling set answered_by = :person, answered_at = :now"
          + " where run = :run and answered_at is null")
  int answer(String run, String person, Instant now);

  @Query("delete from calling where not exists (select 1 from run where run.id = calling.run)")
  int removeOfNoRun();
}
