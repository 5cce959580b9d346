package dev.signalbox.integrations.chat.outbox;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NewLetters extends GenericRepository<NewLetter, String> {
  NewLetter save(NewLetter letter);
}
