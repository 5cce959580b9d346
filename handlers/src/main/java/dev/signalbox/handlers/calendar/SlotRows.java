package dev.signalbox.handlers.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlotRows extends GenericRepository<SlotRow, String> {
  @Query("select * from start_slot where procedure_key = :key")
  Optional<SlotRow> of(String key);

  @Query("insert into start_slot (procedure_key) values (:key) on conflict do nothing")
  int begin(String key);

  /** What was on offer before is over. */
  @Query("update start_slot set offered_slot = null, taken_by = null where procedure_key = :key")
  int close(String key);

  @Query("update start_slot set offered_slot = :slot where procedure_key = :key")
  int offer(String key, Instant slot);

  /** Of all who press it at once, one gets 1. */
  @Query(
      "update start_slot set taken_by = :person"
          + " where procedure_key = :key and offered_slot = :slot and taken_by is null")
  int take(String key, Instant slot, String person);

  @Query("delete from start_slot where procedure_key = :key")
  int forget(String key);
}
