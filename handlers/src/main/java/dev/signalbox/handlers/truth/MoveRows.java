package dev.signalbox.handlers.truth;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MoveRows extends GenericRepository<MoveRow, String> {
  @Query("select * from role_move where estate = :estate and environment = :environment")
  Optional<MoveRow> of(String estate, String environment);

  /** Of all who would move them at once, one gets 1. */
  @Query(
      "insert into role_move (estate, environment, run, since)"
          + " values (:estate, :environment, :run, :now) on conflict do nothing")
  int begin(String estate, String environment, String run, Instant now);

  @Query("delete from role_move where run = :run")
  int end(String run);

  /** Nobody ends what belongs to a run that is over, or was never there. */
  @Query(
      "delete from role_move where not exists"
          + " (select 1 from run where run.id = role_move.run and run.ended_at is null)")
  int sweep();
}
