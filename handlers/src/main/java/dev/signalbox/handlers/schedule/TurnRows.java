package dev.signalbox.handlers.schedule;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TurnRows extends GenericRepository<TurnRow, String> {
  @Query("select * from schedule_turn where deed = :deed order by site, name")
  List<TurnRow> of(String deed);

  @Query(
      "insert into schedule_turn (deed, site, marker, name, switched_on, turned_at)"
          + " values (:deed, :site, :marker, :name, :on, :at) on conflict do nothing")
  int add(String deed, String site, String marker, String name, boolean on, Instant at);

  @Query("delete from schedule_turn where deed = :deed and site = :site and marker = :marker")
  int remove(String deed, String site, String marker);
}
