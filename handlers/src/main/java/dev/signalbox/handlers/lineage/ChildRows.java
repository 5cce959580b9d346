package dev.signalbox.handlers.lineage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChildRows extends GenericRepository<ChildRow, String> {
  Optional<ChildRow> findByChild(String child);

  @Query("select * from child_run where parent = :parent order by tries")
  List<ChildRow> of(String parent);

  /** Of all who would start one for the same try, one gets 1. */
  @Query(
      "insert into child_run (child, parent, step, tries) values (:child, :parent, :step, :tries)"
          + " on conflict do nothing")
  int bear(String child, String parent, String step, int tries);

  /** Nothing, where its parent knows that already. */
  @Query(
      "update child_run set told = :state where child = :child"
          + " and (told is null or told <> :state)")
  int tell(String child, String state);

  @Query("update child_run set card = :card where child = :child")
  int cardStands(String child, String card);

  @Query("delete from child_run where not exists (select 1 from run where id = child_run.parent)")
  int removeOrphans();
}
