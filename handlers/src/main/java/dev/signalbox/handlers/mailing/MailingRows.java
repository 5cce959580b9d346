package dev.signalbox.handlers.mailing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailingRows extends GenericRepository<MailingRow, String> {
  Optional<MailingRow> findByMark(String mark);

  /** Of all who would send the same at once, one gets 1. */
  @Query(
      "insert into mailing (mark, run, whom, state, says, at)"
          + " values (:mark, :run, :whom, 'LEAVING', '', :at) on conflict do nothing")
  int begin(String mark, String run, String whom, Instant at);

  /** The same for what was refused for certain. */
  @Query(
      "update mailing set state = 'LEAVING', says = '', at = :at"
          + " where mark = :mark and state = 'REFUSED'")
  int again(String mark, Instant at);

  @Query(
      "update mailing set state = :state, says = :says, at = :at"
          + " where mark = :mark and state = 'LEAVING'")
  int end(String mark, MailingRow.State state, String says, Instant at);

  @Query("delete from mailing where at < :before")
  int removeBefore(Instant before);
}
