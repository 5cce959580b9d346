package dev.signalbox.handlers.truth;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoleWishes extends GenericRepository<RoleWish, String> {
  @Query("select * from role_wish where estate = :estate and environment = :environment")
  Optional<RoleWish> of(String estate, String environment);

  /** Of all who would wish at once, one gets 1. */
  @Query(
      "insert into role_wish (estate, environment, site, wish_by, wish_at)"
          + " values (:estate, :environment, :site, :person, :at) on conflict do nothing")
  int put(String estate, String environment, String site, String person, Instant at);

  /** Of all who would take it away at once, one gets 1. */
  @Query(
      "delete from role_wish where estate = :estate and environment = :environment"
          + " and site = :site and wish_by = :first")
  int take(String estate, String environment, String site, String first);
}
