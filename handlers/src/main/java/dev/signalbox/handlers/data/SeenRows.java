package dev.signalbox.handlers.data;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeenRows extends GenericRepository<SeenRow, String> {
  @Query(
      "select * from data_seen where estate = :estate and environment = :environment"
          + " and site = :site")
  Optional<SeenRow> of(String estate, String environment, String site);

  @Query(
      "insert into data_seen (estate, environment, site, mark, seen_at)"
          + " values (:estate, :environment, :site, :mark, :at) on conflict do nothing")
  int add(String estate, String environment, String site, String mark, Instant at);

  @Query(
      "update data_seen set mark = :mark, seen_at = :at where estate = :estate"
          + " and environment = :environment and site = :site")
  int replace(String estate, String environment, String site, String mark, Instant at);
}
