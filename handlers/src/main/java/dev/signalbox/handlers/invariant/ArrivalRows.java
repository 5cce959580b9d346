package dev.signalbox.handlers.invariant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArrivalRows extends GenericRepository<ArrivalRow, String> {
  @Query(
      "select * from arrival where estate = :estate and environment = :environment"
          + " and action = :action and cargo = :cargo")
  Optional<ArrivalRow> of(String estate, String environment, String action, String cargo);

  /** What is there already stays whose it was. */
  @Query(
      "insert into arrival (estate, environment, action, cargo, run, at)"
          + " values (:estate, :environment, :action, :cargo, :run, :now) on conflict do nothing")
  int arrive(
      String estate, String environment, String action, String cargo, String run, Instant now);

  @Query(
      "delete from arrival where estate = :estate and environment = :environment"
          + " and action = :action and cargo = :cargo and run = :run")
  int leave(String estate, String environment, String action, String cargo, String run);
}
