package dev.signalbox.handlers.metronome;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HandRows extends GenericRepository<HandRow, String> {
  @Query("select * from clock_hand where name = :name")
  Optional<HandRow> of(String name);

  @Query(
      "insert into clock_hand (name, clock, next_slot) values (:name, :clock, :next)"
          + " on conflict do nothing")
  int begin(String name, String clock, Instant next);

  @Query(
      "update clock_hand set clock = :clock, next_slot = :next"
          + " where name = :name and clock <> :clock")
  int reclock(String name, String clock, Instant next);

  /** Of all who come for the same time at once, one gets 1. */
  @Query("update clock_hand set next_slot = :next where name = :name and next_slot = :slot")
  int pass(String name, Instant slot, Instant next);

  @Query("delete from clock_hand where name = :name")
  int forget(String name);
}
