package dev.signalbox.handlers.halt;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HaltRows extends GenericRepository<HaltRow, Long> {
  @Query(
      "insert into halt (run, estate, cause, began_at) select :run, :estate, :cause, :now"
          + " where not exists (select 1 from halt h where h.run = :run and h.ended_at is null"
          + " and h.cause = :cause)")
  int begin(String run, String estate, String cause, Instant now);

  @Query("update halt set ended_at = :now where run = :run and ended_at is null")
  int end(String run, Instant now);

  @Query(
      "update halt set ended_at = :now where run = :run and ended_at is null"
          + " and cause <> :cause")
  int endOthers(String run, String cause, Instant now);

  /** As much of each as lies between the two, most first. */
  @Query(
      """
      select cause, cast(sum(extract(epoch from least(coalesce(ended_at, :until), :until))
          - extract(epoch from greatest(began_at, :since))) as double precision) as seconds
      from halt
      where estate = :estate and began_at < :until and coalesce(ended_at, :until) > :since
      group by cause order by seconds desc, cause\
      """)
  List<Blocked> blocked(String estate, Instant since, Instant until);

  @Query("delete from halt where not exists (select 1 from run where run.id = halt.run)")
  int removeOrphans();
}
