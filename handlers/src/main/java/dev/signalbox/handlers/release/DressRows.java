package dev.signalbox.handlers.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DressRows extends GenericRepository<DressRow, String> {
  @Query("select * from dressing where run = :run and step = :step")
  Optional<DressRow> of(String run, String step);

  @Query("update dressing set release = :release where run = :run and step = :step")
  int correct(String run, String step, String release);

  @Query(
      "insert into dressing (run, step, release) values (:run, :step, :release)"
          + " on conflict do nothing")
  int add(String run, String step, String release);
}
