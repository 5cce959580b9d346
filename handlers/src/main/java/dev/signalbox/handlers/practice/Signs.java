package dev.signalbox.handlers.practice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Signs extends GenericRepository<Sign, String> {
  Optional<Sign> findByEstate(String estate);

  @Query(
      "insert into practice_sign (estate, says, token) values (:estate, :says, :token)"
          + " on conflict do nothing")
  int hang(String estate, String says, String token);

  @Query("update practice_sign set says = :says, token = :token where estate = :estate")
  int rewrite(String estate, String says, String token);

  @Query("delete from practice_sign where estate = :estate")
  int remove(String estate);
}
