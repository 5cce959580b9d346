package dev.signalbox.handlers.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LogRows extends GenericRepository<LogRow, String> {
  @Query("select * from release_log where run = :run and step = :step")
  Optional<LogRow> of(String run, String step);

  @Query(
      "insert into release_log (run, step, tries, sha, pipeline, url, changed, dressed, spent)"
          + " values (:run, :step, :tries, :sha, :pipeline, :url, :changed, false, '')"
          + " on conflict do nothing")
  int open(
      String run, String step, int tries, String sha, long pipeline, String url, boolean changed);

  /** Only once for each try: what a former entry into it found stays found. */
  @Query(
      "update release_log set tries = :tries, dressed = false, changed = (:changed or (changed and"
          + " not dressed)), waiting_job = null, waiting_since = null, landed_at = null where run ="
          + " :run and step = :step and tries < :tries")
  int openAnew(String run, String step, int tries, boolean changed);

  @Query(
      "update release_log set dressed = true, spent = :spent"
          + " where run = :run and step = :step and tries = :tries and dressed = false")
  int dressed(String run, String step, int tries, String spent);

  @Query(
      "update release_log set waiting_job = :job, waiting_since = :at where run = :run"
          + " and step = :step and (waiting_job is null or waiting_job <> :job)")
  int waits(String run, String step, long job, Instant at);

  @Query(
      "update release_log set landed_at = :at"
          + " where run = :run and step = :step and landed_at is null")
  int landed(String run, String step, Instant at);
}
