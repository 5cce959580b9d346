package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.calls.CallBook.Result;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CallRows extends GenericRepository<CallRow, String> {
  CallRow save(CallRow row);

  @Query(
      "update neighbour_call set ended = :ended, result = :result, trouble = :trouble where id ="
          + " :id")
  int end(String id, Instant ended, Result result, @Nullable String trouble);

  @Query("select * from neighbour_call order by began, id")
  List<CallRow> all();

  @Query("delete from neighbour_call where began < :before")
  int forget(Instant before);
}
