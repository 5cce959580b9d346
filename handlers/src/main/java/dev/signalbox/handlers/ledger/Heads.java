package dev.signalbox.handlers.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Heads extends GenericRepository<Head, Integer> {
  /** Of all nodes, one seals at a time. */
  @Query("update ledger_head set id = 1 where id = 1")
  int lock();

  @Query("select * from ledger_head where id = 1")
  Head read();

  @Query("update ledger_head set seq = :seq, chain = :chain where id = 1")
  int move(long seq, String chain);
}
