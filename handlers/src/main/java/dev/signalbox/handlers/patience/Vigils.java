package dev.signalbox.handlers.patience;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Vigils extends GenericRepository<Vigil, String> {
  Optional<Vigil> findByToken(String token);

  /** Once: a crash does not begin it again. */
  @Query("insert into vigil (token, since) values (:token, :since) on conflict do nothing")
  int begin(String token, Instant since);

  int deleteBySinceBefore(Instant before);
}
