package dev.signalbox.handlers.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LedgerRows extends GenericRepository<LedgerRow, String> {
  LedgerRow save(LedgerRow row);

  long count();

  /** In one statement, for the sealer goes on meanwhile. */
  @Query("select count(*) from ledger_row where seq > (select seq from ledger_head where id = 1)")
  long beyondTheHead();

  boolean existsById(String id);

  @Query("select * from ledger_row where seq is null order by at, id limit :most")
  List<LedgerRow> unsealed(int most);

  /** As the seals after {@code seq} have them, in one statement. */
  @Query(
      "update ledger_row set seq = (select s.seq from ledger_seal s where s.row_id = ledger_row.id)"
          + " where id in (select s.row_id from ledger_seal s where s.seq > :seq)")
  int numberSealed(long seq);

  List<LedgerRow> findBySeqBetween(long from, long to);

  @Query("select * from ledger_row where seq > :seq order by seq limit :most")
  List<LedgerRow> after(long seq, int most);

  @Query("select * from ledger_row where at >= :since order by at desc, id limit :most")
  List<LedgerRow> newest(Instant since, int most);

  @Query(
      "select * from ledger_row where at >= :since and kind = 'REFUSED' and person = :person"
          + " and subject like :pattern order by at desc, id limit 1")
  Optional<LedgerRow> refused(String person, String pattern, Instant since);

  @Query(
      "select * from ledger_row where at between :from and :until and subject like :pattern"
          + " order by at, id limit :most")
  List<LedgerRow> saying(String pattern, Instant from, Instant until, int most);
}
