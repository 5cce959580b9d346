package dev.signalbox.handlers.truth;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RolesHeld extends CrudRepository<RoleHeld, String> {
  List<RoleHeld> findByEstateOrderById(String estate);

  @Query("delete from role_held where estate = :estate and environment = :environment")
  int clear(String estate, String environment);

  @Query(
      "update role_held set release = :release where estate = :estate"
          + " and environment = :environment and site = :site")
  int runs(String estate, String environment, String site, String release);
}
