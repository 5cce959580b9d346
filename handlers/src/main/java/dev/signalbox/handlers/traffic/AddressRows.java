package dev.signalbox.handlers.traffic;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AddressRows extends GenericRepository<AddressRow, String> {
  @Query("select * from site_address where estate = :estate and site = :site")
  List<AddressRow> of(String estate, String site);

  @Query(
      "update site_address set ip = :ip, seen_at = :at"
          + " where estate = :estate and site = :site and name = :name")
  int renew(String estate, String site, String name, String ip, Instant at);

  @Query(
      "insert into site_address (estate, site, name, ip, seen_at)"
          + " values (:estate, :site, :name, :ip, :at) on conflict do nothing")
  int add(String estate, String site, String name, String ip, Instant at);
}
