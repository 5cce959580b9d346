package dev.signalbox.handlers.schedule;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SilenceRows extends GenericRepository<SilenceRow, String> {
  @Query("select * from schedule_silence where deed = :deed")
  Optional<SilenceRow> of(String deed);

  @Query("insert into schedule_silence (deed, since) values (:deed, :since) on conflict do nothing")
  int begin(String deed, Instant since);
}
