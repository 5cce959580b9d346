package dev.signalbox.handlers.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RunRows extends GenericRepository<RunRow, String> {
  /** It has begun, and is neither held nor over. */
  String MOVES = "r.state in ('RUNNING', 'WAITING', 'UNDOING', 'FINISHING')";

  RunRow save(RunRow row);

  Optional<RunRow> findById(String id);

  /** As it is until the end of this transaction. */
  @Query("select * from run where id = :id for update")
  Optional<RunRow> still(String id);

  @Query("select r.* from run r join run_step s on s.run = r.id where s.id = :step")
  Optional<RunRow> ofStep(String step);

  /** Empty when another worker has entered that step since, or the run does not move. */
  @Query(
      "select r.* from run r join run_step s on s.run = r.id"
          + " where s.id = :step and s.fence = :fence and s.state = 'RUNNING' and "
          + MOVES)
  Optional<RunRow> entered(String step, long fence);

  @Query("update run set glass = :why where id = :id")
  int breakGlass(String id, String why);

  @Query("update run set people_since = :now where id = :id and people_since is null")
  int standsForPeople(String id, Instant now);

  @Query(
      "update run set people_millis = :millis, people_since = null"
          + " where id = :id and people_since is not null")
  int stoodForPeople(String id, long millis);

  /** Somebody who may lets it go back, whatever was stopped before. */
  @Query("update run set let_back_at = :now where id = :id and ended_at is null")
  int letBack(String id, Instant now);

  @Query("select * from run order by started_at desc limit :most")
  List<RunRow> newest(int most);

  @Query("select * from run where estate = :estate order by started_at desc limit :most")
  List<RunRow> newestOf(String estate, int most);

  /** Newest first: what came to its end as it is meant. */
  @Query(
      "select * from run where estate = :estate and runbook = :runbook and outcome = 'done'"
          + " and started_at < :before order by started_at desc limit :most")
  List<RunRow> done(String estate, String runbook, Instant before, int most);

  @Query(
      "select * from run where estate = :estate and runbook = :runbook and ended_at is null"
          + " order by started_at limit 1")
  Optional<RunRow> underWay(String estate, String runbook);

  /** Begun, and not over. */
  @Query(
      "select * from run where began_at is not null and ended_at is null"
          + " order by started_at, id")
  List<RunRow> open();

  /**
   * The same person starting the same thing again so soon is taken for a doubled press; unless what
   * they started has been refused meanwhile.
   */
  @Query(
      "select * from run where requester = :requester and estate = :estate and runbook = :runbook"
          + " and inputs = :inputs and started_at > :since"
          + " and (outcome is null or outcome <> 'refused') order by started_at desc limit 1")
  Optional<RunRow> twin(
      String requester, String estate, String runbook, String inputs, Instant since);

  @Query(
      "update run set state = 'WAITING', plan = :plan, hash = :hash, plans = plans + 1"
          + " where id = :id and state = 'PLANNING' and ended_at is null")
  int planned(String id, String plan, String hash);

  @Query(
      "update run set state = 'PLANNING', trouble = :why"
          + " where id = :id and began_at is null and ended_at is null")
  int planAnew(String id, String why);

  @Query(
      "update run set state = 'RUNNING', began_at = :now, trouble = null"
          + " where id = :id and plans = :plans and began_at is null and ended_at is null")
  int begin(String id, int plans, Instant now);

  /** Before it has begun. */
  @Query(
      "update run set state = 'CANCELLED', outcome = :outcome, trouble = :why, aborted_by = :by,"
          + " ended_at = :now"
          + " where id = :id and began_at is null and ended_at is null")
  int giveUp(String id, String outcome, @Nullable String why, @Nullable String by, Instant now);

  @Query("update run set rival = :rival where id = :id and began_at is null")
  int keptBy(String id, String rival);

  /** Of two who hand it over at once, one does. */
  @Query(
      "update run set owner = :person, owner_id = :user, owners = :owners"
          + " where id = :id and ended_at is null and coalesce(owner, requester) = :from")
  int handOver(String id, String from, String person, String user, String owners);

  @Query("update run set state = :state, trouble = :trouble where id = :id and state = :from")
  int move(String id, RunState from, RunState state, @Nullable String trouble);

  /** A run that moves does this now; what is held stays held. */
  @Query(
      "update run set state = :state where id = :id"
          + " and state in ('RUNNING', 'WAITING', 'UNDOING', 'FINISHING')")
  int goOn(String id, RunState state);

  /** Once and for all; what is tidying up already goes on with that. */
  @Query(
      "update run set aborted_by = :person, trouble = null,"
          + " state = case when state = 'HELD' then 'RUNNING' else state end"
          + " where id = :id and aborted_by is null and state in ('RUNNING', 'WAITING', 'HELD')")
  int abort(String id, String person);

  /** Still wanted; until the end of this transaction nobody says otherwise. */
  @Query(
      "update run set channel = channel"
          + " where id = :id and aborted_by is null and ended_at is null")
  int stays(String id);

  /** Not where somebody was quicker to say that there shall be no more of it. */
  @Query(
      "update run set committed_at = :now where id = :id and committed_at is null"
          + " and aborted_by is null and began_at is not null and ended_at is null")
  int commit(String id, Instant now);

  @Query(
      "update run set state = :state, outcome = :outcome, trouble = null, ended_at = :at"
          + " where id = :id and ended_at is null")
  int end(String id, RunState state, String outcome, Instant at);

  /** By a person's decision; {@code left}: what is theirs to do now. */
  @Query(
      "update run set state = 'FAILED', outcome = 'failed', trouble = :left,"
          + " aborted_by = coalesce(aborted_by, :person), ended_at = :at"
          + " where id = :id and ended_at is null")
  int fail(String id, String person, String left, Instant at);

  @Query("delete from run where ended_at < :before")
  int removeBefore(Instant before);
}
