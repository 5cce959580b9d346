package dev.signalbox.handlers.preferences;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BatchRows extends GenericRepository<BatchRow, String> {
  /** A copy is kept as long as somebody may still want it back, and no longer. */
  String OLD =
      " in (select id from users_batch where made_at < :before and not exists (select 1 from run"
          + " where run.id = users_batch.run and run.ended_at is null) and not exists (select 1"
          + " from users_mark join run on run.id = users_mark.run where users_mark.batch ="
          + " users_batch.id and run.ended_at is null))";

  Optional<BatchRow> findById(String id);

  BatchRow save(BatchRow row);

  @Query(
      "update users_batch set next_document = :next, state = :state where id = :id and tries ="
          + " :tries")
  int advance(String id, int tries, @Nullable String next, String state);

  @Query("update users_batch set run = :run, made_at = :at where id = :id")
  int renew(String id, String run, Instant at);

  @Query("delete from users_batch where id = :id")
  int forget(String id);

  @Query("delete from users_entry where batch" + OLD)
  int removeOldEntries(Instant before);

  @Query("delete from users_mark where batch" + OLD)
  int removeOldMarks(Instant before);

  @Query("delete from users_batch where id" + OLD)
  int removeOld(Instant before);
}
