package dev.signalbox.handlers.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

  @Query("select * from decision where estate = :estate and asked_as = :name")
  Optional<DecisionRow> asked(String estate, String name);

  /** Of the file's question, once; 0 where it is there. */
  @Query(
      "insert into decision (estate, asked_as, question, options, state, asked_by, asked_at,"
          + " changed_by, changed_at) values (:estate, :name, :question, :options, 'OPEN',"
          + " :person, :now, :person, :now) on conflict do nothing")
  int begin(
      String estate, String name, String question, String options, String person, Instant now);

  /** As the file has it now; 0 where there is an answer. */
  @Query(
      "update decision set question = :question, options = :options, owner = :owner,"
          + " ticket = :ticket, since = :since where id = :id and state <> 'ANSWERED'")
  int follow(
      long id,
      String question,
      String options,
      @Nullable String owner,
      @Nullable String ticket,
      @Nullable LocalDate since);

  /** 0 where the file has said so before, or there is an answer. */
  @Query(
      "update decision set file_until = :day where id = :id and state <> 'ANSWERED'"
          + " and (file_until is null or file_until <> :day)")
  int putOff(long id, LocalDate day);

  @Query("select count(*) from decision where estate = :estate and state = 'OPEN'")
  int open(String estate);

  /** Whose word they take is one of these. */
  @Query(
      "select * from decision where state = 'OPEN' and owner in (:groups) order by id limit :most")
  List<DecisionRow> ofGroups(Collection<String> groups, int most);

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
