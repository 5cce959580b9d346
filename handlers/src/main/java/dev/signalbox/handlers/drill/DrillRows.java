package dev.signalbox.handlers.drill;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DrillRows extends GenericRepository<DrillRow, String> {
  /** Once: whoever comes second finds it. */
  @Query(
      "insert into drill (token, estate, environment, kind, ended_at, lost_seconds, away_seconds)"
          + " values (:token, :estate, :environment, :kind, :ended, :lost, :away)"
          + " on conflict do nothing")
  int keep(
      String token,
      String estate,
      String environment,
      Drill.Kind kind,
      Instant ended,
      @Nullable Long lost,
      @Nullable Long away);

  @Query(
      "select * from drill where estate = :estate and kind = :kind"
          + " order by ended_at desc limit 1")
  Optional<DrillRow> newest(String estate, Drill.Kind kind);

  int deleteByEndedAtBefore(Instant before);
}
