package dev.signalbox.handlers.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every change after the claim names the fence: a row that another worker owns is left alone. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends GenericRepository<StepRow, String> {
  StepRow save(StepRow row);

  Optional<StepRow> findById(String id);

  List<StepRow> findByRunOrderByTurn(String run);

  @Query(
      "update run_step set state = 'RUNNING', fence = fence + 1,"
          + " began_at = coalesce(began_at, :now)"
          + " where id = :id and state in ('PENDING', 'RUNNING', 'WAITING')"
          + " and run in (select r.id from run r where "
          + RunRows.MOVES
          + ")")
  int claim(String id, Instant now);

  @Query(
      "update run_step set prepared = true, before_it = :before, back_by_hand = :byHand"
          + " where id = :id and fence = :fence and prepared = false")
  int prepare(String id, long fence, @Nullable String before, @Nullable String byHand);

  @Query(
      "update run_step set state = 'DONE', outputs = :outputs, ended_as = :end, note = :note,"
          + " ended_at = :now"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int finish(
      String id,
      long fence,
      String outputs,
      @Nullable String end,
      @Nullable String note,
      Instant now);

  /** The one that was entered last is what people stood before. */
  @Query(
      "update run_step set people_millis = people_millis + :millis where id ="
          + " (select s.id from run_step s where s.run = :run and s.began_at is not null"
          + " order by s.turn desc limit 1)")
  int stoodForPeople(String run, long millis);

  /** What waits for people to decide about it. */
  @Query("select * from run_step where run = :run and state = 'HELD' order by turn limit 1")
  Optional<StepRow> held(String run);

  @Query(
      "update run_step set state = 'UNDONE' where id = :id"
          + " and state in ('DONE', 'BY_HAND', 'NOT_TAKEN')")
  int takenBack(String id);

  @Query(
      "update run_step set state = 'WAITING', note = :why, called_at = null,"
          + " unsure_since = null"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int wait(String id, long fence, String why);

  @Query(
      "update run_step set state = 'WAITING', note = :why, called_at = null,"
          + " unsure_since = :since"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int unsure(String id, long fence, String why, Instant since);

  @Query(
      "update run_step set state = 'PENDING', tries = tries + 1, unknowns = 0, note = :why"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int again(String id, long fence, String why);

  @Query(
      "update run_step set unknowns = unknowns + 1, note = :why"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int wonder(String id, long fence, String why);

  @Query(
      "update run_step set state = 'HELD', note = :why"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int hold(String id, long fence, String why);

  /** It cannot be looked at any more: what was under way is not known to have come to nothing. */
  @Query(
      "update run_step set unknowns = 1"
          + " where id = :id and fence = :fence and prepared = true and unknowns = 0")
  int doubt(String id, long fence);

  /** Out of everybody's hands, at whatever line it was. */
  @Query(
      "update run_step set unknowns = case when state <> 'PENDING' and unknowns = 0 then 1"
          + " else unknowns end, state = 'HELD', note = :why, fence = fence + 1"
          + " where id = :id and state in ('PENDING', 'RUNNING', 'WAITING')")
  int standStill(String id, String why);

  /** Its run ends without it. */
  @Query(
      "update run_step set state = 'NOT_TAKEN', ended_at = :now where id = :id and state = 'HELD'")
  int leave(String id, Instant now);

  /**
   * Nobody enters it any more but to see that it is not wanted; empty hands while somebody acts.
   */
  @Query(
      "update run_step set state = 'PENDING', unknowns = 0, note = null, fence = fence + 1"
          + " where id = :id and state in ('PENDING', 'WAITING', 'HELD')")
  int release(String id);

  @Query(
      "update run_step set state = 'NOT_TAKEN', note = :why, ended_at = :now"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int abandon(String id, long fence, String why, Instant now);

  /** A person tells what became of it. */
  @Query(
      "update run_step set state = 'PENDING', note = null, said = :said"
          + " where id = :id and state = 'HELD'")
  int say(String id, String said);

  @Query(
      "update run_step set state = :state, outputs = :outputs, ended_at = :now"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int finishFor(String id, long fence, StepState state, String outputs, Instant now);

  /** The neighbour is about to be told; whoever comes after us must know it. */
  @Query(
      "update run_step set called_at = :now, unsure_since = null"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int call(String id, long fence, Instant now);

  /** It is certain that this try did no more than a part. */
  @Query(
      "update run_step set half = true, unknowns = 0, called_at = null"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int half(String id, long fence);

  /** The world is as it was before; people decide whether it is tried again. */
  @Query(
      "update run_step set half = false, said = null, unknowns = 0, called_at = null"
          + " where id = :id and fence = :fence and state = 'RUNNING'")
  int putBack(String id, long fence);

  /** It is certain that this try did not happen: the next one is another. */
  @Query("update run_step set unknowns = 0, called_at = null where id = :id and fence = :fence")
  int certain(String id, long fence);

  /**
   * A person says: once more. Where nobody knew whether it happened the token stays, or it would
   * not be found and done twice; and it stays not known until a look tells.
   */
  @Query(
      "update run_step set state = 'PENDING', note = null, said = null,"
          + " unsure_since = null,"
          + " unknowns = case when unknowns > 0 then 1 else 0 end,"
          + " tries = case when unknowns > 0 then tries else tries + 1 end"
          + " where id = :id and state = 'HELD'")
  int retry(String id);

  @Query("delete from run_step where run in (select r.id from run r where r.ended_at < :before)")
  int removeOfRunsBefore(Instant before);
}
