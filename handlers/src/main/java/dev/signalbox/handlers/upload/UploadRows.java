package dev.signalbox.handlers.upload;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UploadRows extends GenericRepository<UploadRow, String> {
  /** Among its inputs, or in its plan where it was fetched for that. */
  String NAMED_BY_RUN =
      "(position(upload.id in run.inputs) > 0 or position(upload.id in run.plan) > 0)";

  Optional<UploadRow> findById(String id);

  @Query("update upload set giver = :giver, given_at = :at where id = :id")
  int renew(String id, String giver, Instant at);

  /** Two may give the same words at once. */
  @Query(
      "insert into upload (id, giver, text, given_at) values (:id, :giver, :text, :at)"
          + " on conflict do nothing")
  int add(String id, String giver, String text, Instant at);

  /** A run that has ended since needs it no more. */
  @Query(
      "delete from upload where given_at < :tooOld or (not exists (select 1 from run where"
          + " run.ended_at is null and "
          + NAMED_BY_RUN
          + ") and (given_at < :unused or exists (select 1 from run where run.ended_at >="
          + " upload.given_at and "
          + NAMED_BY_RUN
          + ")))")
  int sweep(Instant tooOld, Instant unused);
}
