package dev.signalbox.handlers.unlock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnlockRows extends GenericRepository<UnlockRow, String> {
  UnlockRow save(UnlockRow row);

  @Query(
      "select * from unlock where estate = :estate and environment = :environment"
          + " and opened_until is null order by wish_at desc")
  List<UnlockRow> wished(String estate, String environment);

  @Query(
      "update unlock set opened_by = :by, opened_until = :until"
          + " where id = :id and opened_until is null")
  int open(String id, String by, Instant until);

  @Query(
      "select * from unlock where estate = :estate and environment = :environment"
          + " and opened_until > :now order by opened_until desc")
  List<UnlockRow> standing(String estate, String environment, Instant now);

  /** Of all runs that would have it at once, one does. */
  @Query("update unlock set run = :run where id = :id and run is null")
  int take(String id, String run);
}
