package dev.signalbox.handlers.fence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FenceRows extends GenericRepository<Fence, String> {
  Fence save(Fence fence);

  Optional<Fence> findById(String id);

  @Query("select * from fence where estate = :estate order by id")
  List<Fence> of(String estate);

  @Query("delete from fence where id = :id and run = :run")
  int lift(String id, String run);
}
