package dev.signalbox.handlers.embargo;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmbargoRows extends GenericRepository<EmbargoRow, Long> {
  EmbargoRow save(EmbargoRow row);

  Optional<EmbargoRow> findById(long id);

  @Query("select * from embargo where estate = :estate and lifted_at is null order by id")
  List<EmbargoRow> open(String estate);

  @Query("select * from embargo where run = :run and lifted_at is null")
  List<EmbargoRow> openOf(String run);

  @Query(
      "update embargo set lifted_by = :person, lifted_at = :now"
          + " where id = :id and lifted_at is null")
  int lift(long id, String person, Instant now);

  @Query(
      "update embargo set wish_by = :person, wish_at = :now where id = :id and lifted_at is null")
  int wish(long id, String person, Instant now);

  @Query("delete from embargo where lifted_at < :before")
  int removeLiftedBefore(Instant before);
}
