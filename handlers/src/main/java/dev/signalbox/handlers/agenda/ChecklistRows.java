package dev.signalbox.handlers.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChecklistRows extends GenericRepository<ChecklistRow, Long> {
  /** 0 where one of that key is open. */
  @Query(
      "insert into checklist (estate, sort, title, due, open_key, begun_by, begun_at)"
          + " values (:estate, :sort, :title, :due, :key, :person, :now) on conflict do nothing")
  int begin(
      String estate,
      Sort sort,
      String title,
      @Nullable LocalDate due,
      String key,
      String person,
      Instant now);

  @Query("select * from checklist where open_key = :key")
  Optional<ChecklistRow> open(String key);

  Optional<ChecklistRow> findById(long id);

  @Query("select * from checklist where closing_step = :step")
  Optional<ChecklistRow> closedBy(String step);

  /** Whoever gets it here is alone with its items until they commit. */
  @Query("update checklist set open_key = open_key where id = :id and open_key is not null")
  int lock(long id);

  @Query(
      "update checklist set open_key = null, closed_by = :person, closed_at = :now,"
          + " closing = :say, closing_step = :step where id = :id and open_key is not null")
  int close(long id, String person, Instant now, String say, @Nullable String step);

  /** Its items go first. */
  @Query("delete from checklist where closed_at < :before")
  int removeClosedBefore(Instant before);
}
