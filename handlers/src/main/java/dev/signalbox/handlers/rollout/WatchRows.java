package dev.signalbox.handlers.rollout;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WatchRows extends GenericRepository<WatchRow, String> {
  @Query("select * from build_watch where run = :run and step = :step and tries = :tries")
  Optional<WatchRow> of(String run, String step, int tries);

  @Query(
      "insert into build_watch (run, step, tries, since) values (:run, :step, :tries, :at)"
          + " on conflict do nothing")
  int begin(String run, String step, int tries, Instant at);
}
