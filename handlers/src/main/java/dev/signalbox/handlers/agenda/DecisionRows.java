package dev.signalbox.handlers.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecisionRows extends GenericRepository<DecisionRow, Long> {
  DecisionRow save(DecisionRow row);

  Optional<DecisionRow> findById(long id);

  Optional<DecisionRow> findByStep(String step);

  /** What waits first, each as it was asked; of what is answered the newest. */
  @Query(
      "select * from decision where estate = :estate"
          + " order by case state when 'OPEN' then 0 when 'DEFERRED' then 1 else 2 end,"
          + " case state when 'ANSWERED' then -id else id end limit :most")
  List<DecisionRow> of(String estate, int most);

  /** An answer stays; 0 where there is one, or the question is open already. */
  @Query(
      "update decision set state = :state, answer = :answer, why = :why, until = :until,"
          + " changed_by = :person, changed_at = :now where id = :id and state = :from")
  int turn(
      long id,
      DecisionState from,
      DecisionState state,
      @Nullable String answer,
      @Nullable String why,
      @Nullable LocalDate until,
      String person,
      Instant now);
}
