package dev.signalbox.handlers.preferences;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MarkRows extends GenericRepository<MarkRow, String> {
  List<MarkRow> saveAll(Iterable<MarkRow> rows);

  @Query("select * from users_mark where deed = :deed and document in (:documents)")
  List<MarkRow> of(String deed, List<String> documents);

  @Query("update users_mark set revision = :revision where deed = :deed and document = :document")
  int settle(String deed, String document, String revision);

  @Query("delete from users_mark where deed = :deed and document in (:documents)")
  int strike(String deed, List<String> documents);

  @Query("select count(*) from users_mark where deed = :deed")
  long count(String deed);

  @Query(
      "select count(*) from users_mark join users_entry on users_entry.batch = users_mark.batch"
          + " and users_entry.document = users_mark.document where deed = :deed and kind = :kind")
  long count(String deed, String kind);
}
