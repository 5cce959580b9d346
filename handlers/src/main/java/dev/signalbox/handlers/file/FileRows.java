package dev.signalbox.handlers.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FileRows extends GenericRepository<FileRow, String> {
  Optional<FileRow> findById(String id);

  @Query("update kept_file set kept_at = :at where id = :id")
  int renew(String id, Instant at);

  /** Two may keep the same words at once. */
  @Query(
      "insert into kept_file (id, run, step, name, text, kept_at)"
          + " values (:id, :run, :step, :name, :text, :at) on conflict do nothing")
  int add(String id, String run, String step, String name, String text, Instant at);

  int deleteByKeptAtBefore(Instant before);
}
