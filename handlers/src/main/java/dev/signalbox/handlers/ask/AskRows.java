package dev.signalbox.handlers.ask;

import dev.signalbox.handlers.halt.Blocked;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AskRows extends GenericRepository<AskRow, String> {
  AskRow save(AskRow row);

  Optional<AskRow> findById(String id);

  /**
   * Oldest first, what waits for this person: not what they have answered, nor an approval of what
   * is or was their own. A window is everybody's until it is over, whoever has made it longer.
   */
  @Query(
      "select a.* from ask a join"
          + " (select g.ask as id from ask_group g where g.group_name in (:groups)"
          + " union select c.id from ask c where c.requester = :person"
          + " and c.state = 'OPEN' and c.kind = 'CONFIRMATION') mine on mine.id = a.id"
          + " where a.state = 'OPEN' and (a.kind = 'WINDOW' or not exists"
          + " (select 1 from ask_vote v where v.ask = a.id and v.person = :person))"
          + " and (a.kind <> 'APPROVAL' or not exists (select 1 from run r where r.id = a.run"
          + " and (r.requester = :person or position(' ' || :person || ' '"
          + " in ' ' || coalesce(r.owners, '') || ' ') > 0)))"
          + " order by a.opened_at limit :most")
  List<AskRow> waitingFor(Collection<String> groups, String person, int most);

  @Query("select * from ask where estate = :estate and state = 'OPEN' order by opened_at, id")
  List<AskRow> openIn(String estate);

  /** Whoever belongs to this group is asked. */
  @Query("insert into ask_group (group_name, ask) values (:group, :ask) on conflict do nothing")
  int seat(String group, String ask);

  /** As people say it, for when it is over. */
  @Query("update ask set whom = :whom where id = :ask and whom is null")
  int address(String ask, String whom);

  /**
   * For how long runs stood for whom between the two, most first: not for a window, which is meant
   * to stand open, nor for what outlives its run.
   */
  @Query(
      """
      select coalesce(whom, 'people') as cause,
        cast(sum(extract(epoch from least(coalesce(closed_at, :until), :until))
          - extract(epoch from greatest(opened_at, :since))) as double precision) as seconds
      from ask
      where estate = :estate and kind not in ('WINDOW', 'FOLLOW_UP')
        and opened_at < :until and coalesce(closed_at, :until) > :since
      group by coalesce(whom, 'people') order by seconds desc, cause\
      """)
  List<Blocked> blocked(String estate, Instant since, Instant until);

  @Query("delete from ask_group where ask = :ask")
  int unseat(String ask);

  @Query(
      "select * from ask where run = :run and step = :step and state = 'DECIDED'"
          + " order by opened_at desc, id desc")
  List<AskRow> decided(String run, String step);

  List<AskRow> findByRunOrderByOpenedAt(String run);

  /** Whoever gets a row here is alone with the ask until they commit. */
  @Query("update ask set state = 'OPEN' where id = :id and state = 'OPEN'")
  int lock(String id);

  /** Nobody waits for it any more. 0 where it was closed before. */
  default int close(
      String id, AskState state, @Nullable String end, @Nullable String answer, Instant now) {
    int closed = end(id, state, end, answer, now);
    if (closed == 1) {
      unseat(id);
    }
    return closed;
  }

  @Query(
      "update ask set state = :state, ended_as = :end, answer = :answer, closed_at = :now"
          + " where id = :id and state = 'OPEN'")
  int end(String id, AskState state, @Nullable String end, @Nullable String answer, Instant now);

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

  @Query("delete from ask_group where not exists (select 1 from ask where ask.id = ask_group.ask)")
  int removeOrphanedGroups();

  @Query(
      "delete from ask where state <> 'OPEN'"
          + " and not exists (select 1 from run where run.id = ask.run)")
  int removeOrphans();
}
