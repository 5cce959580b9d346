package dev.signalbox.handlers.branch;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BranchRows extends GenericRepository<BranchRow, String> {
  @Query("select * from branch_told where branch = :branch")
  Optional<BranchRow> of(String branch);

  @Query(
      "insert into branch_told (branch, build, said, failing, turns, told_at)"
          + " values (:branch, :build, :said, :failing, 0, :now) on conflict do nothing")
  int begin(String branch, long build, Turn said, boolean failing, Instant now);

  @Query(
      "update branch_told set build = :build, said = :said, failing = :failing,"
          + " turns = turns + 1, told_at = :now where branch = :branch and turns = :turns")
  int tell(String branch, long turns, long build, Turn said, boolean failing, Instant now);

  @Query("select * from branch_told where told_at < :before")
  List<BranchRow> toldBefore(Instant before);

  @Query("delete from branch_told where branch = :branch")
  int forget(String branch);
}
