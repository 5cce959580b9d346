package dev.signalbox.bot.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The time as the database has it: the one that all nodes share. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Clocks extends GenericRepository<World, Integer> {
  @Query("select current_timestamp")
  Instant now();
}
