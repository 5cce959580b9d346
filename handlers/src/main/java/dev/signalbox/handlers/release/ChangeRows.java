package dev.signalbox.handlers.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChangeRows extends GenericRepository<ChangeRow, String> {
  @Query(
      "select * from variable_change where estate = :estate and environment = :environment"
          + " and site = :site")
  Optional<ChangeRow> of(String estate, String environment, String site);

  @Query(
      "update variable_change set changed_at = :at where estate = :estate"
          + " and environment = :environment and site = :site")
  int renew(String estate, String environment, String site, Instant at);

  @Query(
      "insert into variable_change (estate, environment, site, changed_at)"
          + " values (:estate, :environment, :site, :at) on conflict do nothing")
  int add(String estate, String environment, String site, Instant at);
}
