package dev.signalbox.handlers.invariant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeploymentRows extends GenericRepository<DeploymentRow, String> {
  @Query("select * from deployment where estate = :estate and environment = :environment")
  Optional<DeploymentRow> of(String estate, String environment);

  /** Of all who would deploy at once, one gets 1. */
  @Query(
      "insert into deployment (estate, environment, run, step, since)"
          + " values (:estate, :environment, :run, :step, :now) on conflict do nothing")
  int begin(String estate, String environment, String run, String step, Instant now);

  @Query("delete from deployment where run = :run")
  int end(String run);

  /** Nobody ends what belongs to a run that is over, or was never there. */
  @Query(
      "delete from deployment where not exists"
          + " (select 1 from run where run.id = deployment.run and run.ended_at is null)")
  int sweep();
}
