package dev.signalbox.handlers.watch;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlotRows extends GenericRepository<SlotRow, String> {
  @Query("select * from report_slot where report = :report")
  Optional<SlotRow> of(String report);

  @Query(
      "insert into report_slot (report, wrong, said_at) values (:report, '', :saidAt)"
          + " on conflict do nothing")
  int begin(String report, Instant saidAt);

  @Query("update report_slot set wrong = :wrong, said_at = :saidAt where report = :report")
  int say(String report, String wrong, Instant saidAt);

  @Query("delete from report_slot where report = :report")
  int forget(String report);
}
