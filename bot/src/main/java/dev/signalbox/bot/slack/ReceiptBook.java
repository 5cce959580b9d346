package dev.signalbox.bot.slack;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** What was taken in. Nodes share it, so that each delivery has one taker. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceiptBook extends GenericRepository<SlackReceipt, String> {
  @Query(
      "insert into slack_receipt (name, keep_until) values (:name, :keepUntil)"
          + " on conflict do nothing")
  int enter(String name, Instant keepUntil);

  @Query("delete from slack_receipt where keep_until < :now")
  int forget(Instant now);
}
