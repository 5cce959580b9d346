package dev.signalbox.handlers.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Counted where the rows are: a busy year of runs is not carried over to be added up. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BalanceRows extends GenericRepository<RunRow, String> {
  @Query(
      """
      select coalesce(outcome, 'nothing') as outcome, count(*) as runs from run
      where estate = :estate and ended_at >= :since and ended_at < :until
      group by coalesce(outcome, 'nothing') order by runs desc, outcome\
      """)
  List<Balance.Ended> ended(String estate, Instant since, Instant until);

  /** Those that never began took nobody's time. */
  @Query(
      """
      select count(*) as runs,
        coalesce(percentile_cont(0.5) within group (order by seconds), 0) as middle,
        coalesce(max(seconds), 0) as longest,
        coalesce(sum(seconds - stood), 0) as machine,
        coalesce(sum(stood), 0) as people
      from (
        select cast(extract(epoch from ended_at) - extract(epoch from started_at)
            as double precision) as seconds,
          cast(people_millis as double precision) / 1000 as stood
        from run
        where estate = :estate and began_at is not null
          and ended_at >= :since and ended_at < :until) took\
      """)
  Balance.Took took(String estate, Instant since, Instant until);

  @Query(
      """
      select does, cast(sum(tries) as bigint) as times from run_step
      where tries > 0 and began_at < :until and coalesce(ended_at, :until) >= :since
        and run in (select r.id from run r where r.estate = :estate)
      group by does order by times desc, does limit :most\
      """)
  List<Balance.Tried> tried(String estate, Instant since, Instant until, int most);
}
