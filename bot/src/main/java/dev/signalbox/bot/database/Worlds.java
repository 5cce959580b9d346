package dev.signalbox.bot.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The database's memory of the world that it belongs to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Worlds extends GenericRepository<World, Integer> {
  @Query("insert into signalbox_world (only_row, mode) values (1, :mode) on conflict do nothing")
  int claim(String mode);

  @Query("select mode from signalbox_world where only_row = 1")
  String remembered();
}
