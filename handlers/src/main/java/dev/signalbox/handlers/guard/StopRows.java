package dev.signalbox.handlers.guard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StopRows extends GenericRepository<StopRow, Integer> {
  @Query("select * from emergency_stop where id = 1")
  StopRow read();

  @Query(
      "update emergency_stop set person = :person, reason = :reason, at = :at, resume_by = null,"
          + " resume_at = null where id = 1 and person is null")
  int stop(String person, String reason, Instant at);

  @Query(
      "update emergency_stop set resume_by = :person, resume_at = :at"
          + " where id = 1 and person is not null")
  int ask(String person, Instant at);

  @Query(
      "update emergency_stop set person = null, reason = null, at = null, resume_by = null,"
          + " resume_at = null where id = 1 and person is not null and resume_by = :first")
  int resume(String first);
}
