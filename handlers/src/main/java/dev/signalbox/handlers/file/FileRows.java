package dev.signalbox.handlers.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FileRows extends GenericRepository<FileRow, String> {
  Optional<FileRow> findById(String id);

  @Query("update kept_file set kept_at = :at, gone_at = :gone where id = :id")
  int renew(String id, Instant at, @Nullable Instant gone);

  /** Two may keep the same words at once. */
  @Query(
      "insert into kept_file (id, run, step, name, text, kept_at, gone_at)"
          + " values (:id, :run, :step, :name, :text, :keptAt, :goneAt) on conflict do nothing")
  int add(
      String id,
      String run,
      String step,
      String name,
      String text,
      Instant keptAt,
      @Nullable Instant goneAt);

  @Query("delete from kept_file where kept_at < :before or gone_at < :now")
  int sweep(Instant before, Instant now);
}
