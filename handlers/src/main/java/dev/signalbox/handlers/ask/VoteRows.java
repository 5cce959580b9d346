package dev.signalbox.handlers.ask;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VoteRows extends GenericRepository<VoteRow, String> {
  VoteRow save(VoteRow row);

  int deleteByAskAndPerson(String ask, String person);

  @Query(
      "select count(*) from ask_vote v join ask a on a.id = v.ask"
          + " where a.run = :run and a.kind = 'APPROVAL' and v.choice = 'approved'"
          + " and v.person = :person")
  long approvalsBy(String run, String person);

  List<VoteRow> findByAskOrderByAt(String ask);

  @Query("delete from ask_vote where not exists (select 1 from ask where ask.id = ask_vote.ask)")
  int removeOrphans();
}
