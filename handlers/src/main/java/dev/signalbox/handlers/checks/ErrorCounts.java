package dev.signalbox.handlers.checks;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErrorCounts extends GenericRepository<ErrorCount, String> {
  Optional<ErrorCount> findByToken(String token);

  /** Once: a crash does not begin it again. */
  @Query(
      "insert into error_count (token, since, rounds, probes, errors, longest_millis)"
          + " values (:token, :since, 0, 0, 0, 0) on conflict do nothing")
  int begin(String token, Instant since);

  /** A round counts once, whoever else has made the same one. */
  @Query(
      "update error_count set rounds = rounds + 1, probes = :probes, errors = :errors,"
          + " failing_since = :failing, longest_millis = :longest"
          + " where token = :token and rounds = :before")
  int count(
      String token, int before, int probes, int errors, @Nullable Instant failing, long longest);

  int deleteBySinceBefore(Instant before);
}
