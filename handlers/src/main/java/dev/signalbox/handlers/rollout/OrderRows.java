package dev.signalbox.handlers.rollout;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrderRows extends GenericRepository<OrderRow, String> {
  @Query("select * from build_order where run = :run and step = :step and tries = :tries")
  Optional<OrderRow> of(String run, String step, int tries);

  /** One of two who are about to ask at once may. */
  @Query(
      "insert into build_order (run, step, tries, asked_at) values (:run, :step, :tries, :at)"
          + " on conflict do nothing")
  int open(String run, String step, int tries, Instant at);

  @Query(
      "update build_order set request = :request"
          + " where run = :run and step = :step and tries = :tries")
  int taken(String run, String step, int tries, long request);

  /** It was refused for certain. */
  @Query("delete from build_order where run = :run and step = :step and tries = :tries")
  int refused(String run, String step, int tries);

  @Query(
      "delete from build_order where not exists (select 1 from run where run.id = build_order.run)")
  int removeOrphans();
}
