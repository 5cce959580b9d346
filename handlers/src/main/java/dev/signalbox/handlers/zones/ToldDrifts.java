package dev.signalbox.handlers.zones;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ToldDrifts extends GenericRepository<ToldDrift, String> {
  /** Of all who would tell the same at once, one gets 1. */
  @Query(
      "insert into told_drift (subject, place, told_at) values (:subject, :place, :now)"
          + " on conflict do nothing")
  int take(String subject, String place, Instant now);

  List<ToldDrift> findByPlace(String place);

  int deleteBySubject(String subject);
}
