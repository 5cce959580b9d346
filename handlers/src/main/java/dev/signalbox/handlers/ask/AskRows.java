package dev.signalbox.handlers.ask;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AskRows extends GenericRepository<AskRow, String> {
  AskRow save(AskRow row);

  Optional<AskRow> findById(String id);

  List<AskRow> findByStateOrderByOpenedAt(AskState state);

  @Query(
      "select * from ask where run = :run and step = :step and state = 'DECIDED'"
          + " order by opened_at desc, id desc")
  List<AskRow> decided(String run, String step);

  List<AskRow> findByRunOrderByOpenedAt(String run);

  /** Whoever gets a row here is alone with the ask until they commit. */
  @Query("update ask set state = 'OPEN' where id = :id and state = 'OPEN'")
  int lock(String id);

  @Query(
      "update ask set state = :state, ended_as = :end, answer = :answer, closed_at = :now"
          + " where id = :id and state = 'OPEN'")
  int close(String id, AskState state, @Nullable String end, @Nullable String answer, Instant now);

  /** Whoever gets these rows here is alone with them until they commit. */
  @Query("update ask set state = 'OPEN' where run = :run and state = 'OPEN'")
  int lockAllOf(String run);

  @Query("select * from ask where run = :run and state = 'OPEN' order by opened_at")
  List<AskRow> openOf(String run);

  @Query(
      "update ask set requester = :person, requester_id = :user"
          + " where run = :run and state = 'OPEN'")
  int handOver(String run, String person, String user);

  @Query(
      "update ask set asked_back_at = coalesce(asked_back_at, :now)"
          + " where id = :id and state = 'OPEN'")
  int askBack(String id, Instant now);

  @Query("update ask set asked_end = :end where id = :id and state = 'OPEN'")
  int askEnd(String id, Instant end);

  @Query("update ask set wording = :wording, hash = :hash where id = :id and state = 'OPEN'")
  int reword(String id, String wording, String hash);

  @Query(
      "update ask set reminders = reminders + 1, reminded_at = :now"
          + " where id = :id and state = 'OPEN'")
  int reminded(String id, Instant now);

  @Query(
      "update ask set escalated_at = :now"
          + " where id = :id and state = 'OPEN' and escalated_at is null")
  int escalated(String id, Instant now);

  @Query(
      "delete from ask where state <> 'OPEN'"
          + " and not exists (select 1 from run where run.id = ask.run)")
  int removeOrphans();
}
