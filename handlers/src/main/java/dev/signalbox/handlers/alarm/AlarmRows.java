package dev.signalbox.handlers.alarm;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AlarmRows extends GenericRepository<AlarmRow, String> {
  /** Of all who would tell the same at once, one gets 1. */
  @Query(
      "insert into alarmed_job (subject, told_at) values (:subject, :now) on conflict do nothing")
  int take(String subject, Instant now);
}
