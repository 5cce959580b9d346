package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.outbox.LetterRow.Fate;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every change names the columns it means: callers and the sender write the same row. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LetterRows extends GenericRepository<LetterRow, String> {
  Optional<LetterRow> findByLetterKey(String letterKey);

  List<LetterRow> findByFate(Fate fate);

  /** The first of each channel, so that a long queue in one does not hide the others. */
  @Query(
      """
      select * from (
        select l.*, row_number() over
          (partition by l.channel order by l.worth, l.created_at, l.letter_key) as turn
        from letter l left join letter p on p.letter_key = l.parent
        where l.fate = 'WAITING' and l.due <= :now
          and (l.parent is null or p.ts is not null or p.fate = 'NEVER')) waiting
      where turn <= 10 order by worth, created_at, letter_key limit 200\
      """)
  List<LetterRow> due(Instant now);

  @Query("select * from letter where fate = 'WAITING' order by due limit 1")
  Optional<LetterRow> next();

  /** In place of words that have not been sent yet. */
  @Query(
      "update letter set said = :said, blocks = :blocks, wanted = wanted + 1"
          + " where letter_key = :letterKey and fate = 'WAITING'"
          + " and (said <> :said or blocks <> :blocks)")
  int wantInstead(String letterKey, String said, String blocks);

  @Query(
      "update letter set said = :said, blocks = :blocks, wanted = wanted + 1,"
          + " fate = case when fate = 'SENT' then 'WAITING' else fate end"
          + " where letter_key = :letterKey")
  int want(String letterKey, String said, String blocks);

  @Query("update letter set in_flight = true where letter_key = :letterKey")
  int depart(String letterKey);

  @Query(
      "update letter set ts = :ts, place = :place, sent = :version, in_flight = false, tries = 0,"
          + " response_url = null, due = :due,"
          + " fate = case when wanted = :version then 'SENT' else 'WAITING' end"
          + " where letter_key = :letterKey")
  int arrived(String letterKey, long version, String place, String ts, Instant due);

  /** Answers to a response_url have no ts, and nothing can edit them. */
  @Query(
      "update letter set sent = wanted, in_flight = false, response_url = null, fate = 'SENT'"
          + " where letter_key = :letterKey")
  int handedOver(String letterKey);

  @Query(
      "update letter set tries = tries + 1, due = :due, in_flight = :inFlight, trouble = :trouble"
          + " where letter_key = :letterKey")
  int later(String letterKey, boolean inFlight, String trouble, Instant due);

  @Query(
      "update letter set fate = :fate, trouble = :trouble, in_flight = false, response_url = null"
          + " where letter_key = :letterKey")
  int end(String letterKey, Fate fate, String trouble);

  @Query(
      "update letter set fate = 'LEFT', trouble = 'withdrawn', response_url = null"
          + " where letter_key = :letterKey and fate = 'WAITING' and ts is null")
  int withdraw(String letterKey);

  /** Deleted by people, or no longer to be edited: it is posted anew, once. */
  @Query(
      "update letter set ts = null, reposts = reposts + 1, due = :due"
          + " where letter_key = :letterKey")
  int again(String letterKey, Instant due);

  /** Slack will not show it to them there, so it goes to them directly. */
  @Query(
      "update letter set channel = seen_by, seen_by = null, thread_ts = null, due = :due"
          + " where letter_key = :letterKey and seen_by is not null")
  int direct(String letterKey, Instant due);

  /** It is said in the channel; none where it was no answer to anything. */
  @Query(
      "update letter set parent = null, thread_ts = null, broadcast = false, in_flight = false,"
          + " due = :due"
          + " where letter_key = :letterKey and (parent is not null or thread_ts is not null)")
  int leaveThread(String letterKey, Instant due);

  @Query("update letter set response_url = null where letter_key = :letterKey")
  int wipe(String letterKey);

  @Query(
      "update letter set response_url = null"
          + " where response_url is not null and created_at <= :before")
  int wipeOlder(Instant before);

  /** What nothing is to be done about any more, oldest first, after that one. */
  @Query(
      """
      select * from letter
      where fate <> 'WAITING' and in_flight = false and due < :before
        and (due > :due or (due = :due and letter_key > :key))
      order by due, letter_key limit 500\
      """)
  List<LetterRow> over(Instant before, Instant due, String key);

  @Query(
      "delete from letter where letter_key = :letterKey and fate <> 'WAITING'"
          + " and in_flight = false and due < :before")
  int forget(String letterKey, Instant before);
}
