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

  @Query("update ppc_window set began = :now where deed = :deed and began is null")
  int begin(String deed, Instant now);

  @Query("update ppc_window set began = null where deed = :deed")
  int unbegin(String deed);

  @Query(
      "update ppc_window set ended = :now where estate = :estate and keeper = :keeper and cloud ="
          + " :cloud and ended is null")
  int end(String estate, String keeper, String cloud, Instant now);

  @Query(
      "select * from ppc_window where estate = :estate and keeper = :keeper and began is not null"
          + " and ended is null order by began, deed")
  List<WindowRow> open(String estate, String keeper);
}
