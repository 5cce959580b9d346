package dev.signalbox.handlers.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
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
