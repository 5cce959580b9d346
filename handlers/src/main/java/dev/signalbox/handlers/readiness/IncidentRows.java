package dev.signalbox.handlers.readiness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IncidentRows extends GenericRepository<IncidentRow, Long> {
  IncidentRow save(IncidentRow row);

  Optional<IncidentRow> findById(long id);

  Optional<IncidentRow> findByRun(String run);

  @Query("select * from incident where estate = :estate and closed_at is null order by id")
  List<IncidentRow> open(String estate);

  @Query(
      "update incident set closed_by = :person, closed_at = :now"
          + " where id = :id and closed_at is null")
  int close(long id, String person, Instant now);

  @Query("delete from incident where closed_at < :before")
  int removeClosedBefore(Instant before);
}
