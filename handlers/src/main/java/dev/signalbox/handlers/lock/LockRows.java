package dev.signalbox.handlers.lock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LockRows extends GenericRepository<LockRow, String> {
  /** Of a hundred who try at once, one gets 1. */
  @Query(
      "insert into run_lock (estate, name, run, taken_at) values (:estate, :name, :run, :now)"
          + " on conflict do nothing")
  int take(String estate, String name, String run, Instant now);

  @Query("select * from run_lock where estate = :estate and name = :name")
  Optional<LockRow> held(String estate, String name);

  @Query("select * from run_lock where estate = :estate order by name")
  List<LockRow> of(String estate);

  @Query("select name from run_lock where run = :run order by name")
  List<String> keptBy(String run);

  @Query("delete from run_lock where estate = :estate and name = :name and run = :run")
  int free(String estate, String name, String run);

  @Query("delete from run_lock where run = :run")
  int release(String run);

  /** Nobody lets go of what belongs to a run that is over, or was never there. */
  @Query(
      "delete from run_lock where not exists"
          + " (select 1 from run where run.id = run_lock.run and run.ended_at is null)")
  int sweep();

  @Query(
      "update run_lock set wish_by = :person, wish_at = :now"
          + " where estate = :estate and name = :name and run = :run")
  int wish(String estate, String name, String run, String person, Instant now);

  @Query(
      "insert into broken_lock (run, broken_by, broken_at) values (:run, :by, :now)"
          + " on conflict do nothing")
  int remember(String run, String by, Instant now);

  @Query("select broken_by from broken_lock where run = :run")
  Optional<String> brokenBy(String run);

  @Query(
      "delete from broken_lock where not exists"
          + " (select 1 from run where run.id = broken_lock.run)")
  int forgetBroken();
}
