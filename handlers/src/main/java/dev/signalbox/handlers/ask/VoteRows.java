package dev.signalbox.handlers.ask;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VoteRows extends GenericRepository<VoteRow, String> {
  VoteRow save(VoteRow row);

  int deleteByAskAndPerson(String ask, String person);

  List<VoteRow> findByAskOrderByAt(String ask);
}
