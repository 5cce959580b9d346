package dev.signalbox.handlers.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SealRows extends GenericRepository<Seal, Long> {
  Iterable<Seal> saveAll(List<Seal> seals);

  @Query("select * from ledger_seal where seq between :from and :to order by seq")
  List<Seal> between(long from, long to);
}
