package dev.signalbox.handlers.lock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReservationRows extends GenericRepository<ReservationRow, String> {
  @Query(
      "delete from reservation where estate = :estate and environment = :environment"
          + " and (ends_at <= :now or person = :person)")
  int clear(String estate, String environment, String person, Instant now);

  /** Of all who try at once, one gets 1. */
  @Query(
      "insert into reservation (estate, environment, person, reason, ends_at)"
          + " values (:estate, :environment, :person, :reason, :end) on conflict do nothing")
  int take(String estate, String environment, String person, String reason, Instant end);

  @Query("select * from reservation where estate = :estate and ends_at > :now order by environment")
  List<ReservationRow> of(String estate, Instant now);
}
