package dev.signalbox.handlers.data;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KeyRows extends GenericRepository<KeyRow, String> {
  @Query("select * from backup_key where run = :run and step = :step")
  Optional<KeyRow> of(String run, String step);

  @Query(
      "insert into backup_key (run, step, name, chosen_at) values (:run, :step, :name, :at)"
          + " on conflict do nothing")
  int add(String run, String step, String name, Instant at);
}
