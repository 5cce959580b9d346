package dev.signalbox.handlers.branch;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SilenceRows extends GenericRepository<SilenceRow, String> {
  @Query("select * from branch_silence where estate = :estate")
  Optional<SilenceRow> of(String estate);

  @Query(
      "insert into branch_silence (estate, since) values (:estate, :since) on conflict do nothing")
  int begin(String estate, Instant since);

  @Query("delete from branch_silence where estate = :estate")
  int end(String estate);

  @Query("delete from branch_silence where since < :before")
  int removeBefore(Instant before);
}
