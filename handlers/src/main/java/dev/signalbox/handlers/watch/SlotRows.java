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
      "insert into report_slot (report, clock, next_slot, wrong, said_at)"
          + " values (:report, :clock, :next, '', :next) on conflict do nothing")
  int begin(String report, String clock, Instant next);

  @Query(
      "update report_slot set clock = :clock, next_slot = :next"
          + " where report = :report and clock <> :clock")
  int reclock(String report, String clock, Instant next);

  /** Of all who would post the same one at once, one gets 1. */
  @Query(
      "update report_slot set next_slot = :next, wrong = :wrong, said_at = :saidAt"
          + " where report = :report and next_slot = :slot")
  int take(String report, Instant slot, Instant next, String wrong, Instant saidAt);

  @Query("delete from report_slot where report = :report")
  int forget(String report);
}
