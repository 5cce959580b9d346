package dev.signalbox.handlers.preferences;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EntryRows extends GenericRepository<EntryRow, String> {
  List<EntryRow> saveAll(Iterable<EntryRow> rows);

  @Query("select count(*) from users_entry where batch = :batch and kind = :kind")
  long count(String batch, String kind);

  @Query(
      "select * from users_entry where batch = :batch and kind = :kind and document > :after order"
          + " by document limit :most")
  List<EntryRow> some(String batch, String kind, String after, int most);

  /** The same, of those alone that a step has written or was about to write. */
  @Query(
      "select users_entry.* from users_entry join users_mark on users_mark.batch ="
          + " users_entry.batch and users_mark.document = users_entry.document where"
          + " users_mark.deed = :deed and users_entry.kind = :kind and users_entry.document >"
          + " :after order by users_entry.document limit :most")
  List<EntryRow> written(String deed, String kind, String after, int most);

  @Query("select * from users_entry where batch = :batch and document in (:documents)")
  List<EntryRow> of(String batch, List<String> documents);

  @Query("select * from users_entry where batch = :batch and safe in (:safes)")
  List<EntryRow> leadingTo(String batch, List<String> safes);

  /** A key to what many people share is nobody's own. */
  @Query(
      "delete from users_entry where batch = :batch and kind = 'KEY' and safe in (select document"
          + " from users_entry where batch = :batch and kind = 'SHARED')")
  int removeSharedKeys(String batch);

  @Query("delete from users_entry where batch = :batch and kind = 'SHARED'")
  int removeShared(String batch);

  @Query("delete from users_entry where batch = :batch and document in (:documents)")
  int forget(String batch, List<String> documents);

  @Query("delete from users_entry where batch = :batch")
  int forget(String batch);
}
