package dev.signalbox.handlers.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What waits for the world, and not for people. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitingRows extends GenericRepository<StepRow, String> {
  @Query(
      "select s.* from run_step s join run r on r.id = s.run"
          + " where r.estate = :estate and r.state in ('RUNNING', 'UNDOING', 'FINISHING')"
          + " and s.state = 'WAITING' order by s.id")
  List<StepRow> of(String estate);
}
