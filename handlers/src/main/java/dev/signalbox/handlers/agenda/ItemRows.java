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
interface ItemRows extends GenericRepository<ItemRow, Long> {
  ItemRow save(ItemRow row);

  @Query("select * from checklist_item where checklist = :checklist order by number")
  List<ItemRow> of(long checklist);

  @Query("select coalesce(max(number), 0) + 1 from checklist_item where checklist = :checklist")
  int next(long checklist);

  /** 0 where it is so already. */
  @Query(
      "update checklist_item set state = :state, evidence = :evidence, changed_by = :person,"
          + " changed_at = :now where checklist = :checklist and number = :number"
          + " and state <> :state")
  int turn(
      long checklist,
      int number,
      ItemState state,
      @Nullable String evidence,
      String person,
      Instant now);

  /** Until they say whether they do it; 0 where it is done, or somebody else's by now. */
  @Query(
      "update checklist_item set owner = :person, owner_id = :user, giver = :giver,"
          + " giver_id = :giverId, former = :former, former_id = :formerId, gift = :gift"
          + " where checklist = :checklist and number = :number and state = 'OPEN'"
          + " and (owner = :whose or (owner is null and :whose = ''))")
  int give(
      long checklist,
      int number,
      String person,
      String user,
      @Nullable String giver,
      @Nullable String giverId,
      @Nullable String former,
      @Nullable String formerId,
      @Nullable Long gift,
      String whose);

  /** Theirs, of all lists that are open, the soonest first. */
  @Query(
      "select i.* from checklist_item i join checklist c on c.id = i.checklist"
          + " where i.owner = :person and i.state = 'OPEN' and c.open_key is not null"
          + " order by coalesce(i.due, c.due) nulls last, i.id limit :most")
  List<ItemRow> ofPerson(String person, int most);

  @Query(
      "update checklist_item set asked = asked + 1 where checklist = :checklist"
          + " and number = :number")
  void askedAgain(long checklist, int number);

  @Query("select * from checklist_item where checklist = :checklist and number = :number")
  Optional<ItemRow> find(long checklist, int number);

  @Query("select nextval('item_gift')")
  long nextGift();

  /** They do it; 0 where that is over. */
  @Query(
      "update checklist_item set giver = null, giver_id = null, former = null, former_id = null,"
          + " gift = null where gift = :gift and state = 'OPEN'")
  int take(long gift);

  /** It goes back; 0 where that is over. */
  @Query(
      "update checklist_item set owner = former, owner_id = former_id, giver = null,"
          + " giver_id = null, former = null, former_id = null, gift = null"
          + " where gift = :gift and state = 'OPEN'")
  int goBack(long gift);

  @Query("select * from checklist_item where gift = :gift and state = 'OPEN'")
  Optional<ItemRow> given(long gift);

  @Query(
      "update checklist_item set due = :day where checklist = :checklist and number = :number"
          + " and state = 'OPEN'")
  int move(long checklist, int number, LocalDate day);

  @Query(
      "delete from checklist_item"
          + " where checklist in (select id from checklist where closed_at < :before)")
  int removeClosedBefore(Instant before);

  /** What is open stays, however old; closed tasks go by themselves, for their list never is. */
  @Query(
      "delete from checklist_item where state <> 'OPEN' and changed_at < :before"
          + " and checklist in (select id from checklist where sort = 'TASKS')")
  int removeTasksBefore(Instant before);
}
