package dev.signalbox.handlers.practice;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Notes extends GenericRepository<Note, String> {
  Note save(Note note);

  Optional<Note> findByToken(String token);

  int countByEstate(String estate);

  int deleteByAtBefore(Instant before);
}
