package dev.signalbox.handlers.doctor.estate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExpiryRows extends GenericRepository<ExpiryRow, String> {
  @Query("select * from expiry where subject = :subject")
  Optional<ExpiryRow> of(String subject);

  @Query(
      "insert into expiry (subject, ends_at, days) values (:subject, :endsAt, :days)"
          + " on conflict do nothing")
  int begin(String subject, Instant endsAt, int days);

  @Query(
      "update expiry set ends_at = :endsAt, days = :days"
          + " where subject = :subject and ends_at <> :endsAt")
  int renew(String subject, Instant endsAt, int days);

  /** Of all who would tell the same at once, one gets 1. */
  @Query(
      "update expiry set days = :days"
          + " where subject = :subject and ends_at = :endsAt and days > :days")
  int take(String subject, Instant endsAt, int days);

  @Query("delete from expiry where subject = :subject")
  int forget(String subject);
}
