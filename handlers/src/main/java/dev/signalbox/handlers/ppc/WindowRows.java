package dev.signalbox.handlers.ppc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WindowRows extends GenericRepository<WindowRow, String> {
  WindowRow save(WindowRow row);

  @Query("select * from ppc_window where deed = :deed order by name, cloud")
  List<WindowRow> of(String deed);

  @Query("delete from ppc_window where deed = :deed and began is null")
  int forget(String deed);

  @Query(
      "update ppc_window set began = :now where deed = :deed and cloud = :cloud and began is null")
  int begin(String deed, String cloud, Instant now);

  @Query("update ppc_window set began = null where deed = :deed")
  int unbegin(String deed);

  @Query(
      "update ppc_window set ended = :now, ended_by = :by where estate = :estate and keeper ="
          + " :keeper and cloud = :cloud and began is not null and ended is null")
  int end(String estate, String keeper, String cloud, Instant now, String by);

  /** Its own, which never was a maintenance. */
  @Query(
      "update ppc_window set ended = :now, ended_by = :deed where deed = :deed"
          + " and began is not null and ended is null")
  int close(String deed, Instant now);

  @Query("update ppc_window set ended = null, ended_by = null where ended_by = :by and deed <> :by")
  int reopen(String by);

  /** What is open stays in the list, however long ago its run has gone. */
  @Query(
      "delete from ppc_window where (began is null or ended < :before)"
          + " and not exists (select 1 from run where run.id = ppc_window.run)")
  int removeOrphans(Instant before);

  @Query(
      "select * from ppc_window where estate = :estate and keeper = :keeper and began is not null"
          + " and ended is null order by began, deed")
  List<WindowRow> open(String estate, String keeper);
}
