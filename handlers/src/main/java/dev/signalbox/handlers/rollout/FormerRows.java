package dev.signalbox.handlers.rollout;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FormerRows extends GenericRepository<FormerRow, String> {
  @Query("select * from build_former where run = :run and step = :step")
  Optional<FormerRow> of(String run, String step);

  /** The first look counts, whoever repeats it. */
  @Query(
      "insert into build_former (run, step, sha) values (:run, :step, :sha)"
          + " on conflict do nothing")
  int begin(String run, String step, String sha);

  @Query(
      "delete from build_former where not exists (select 1 from run where run.id ="
          + " build_former.run)")
  int removeOrphans();
}
