package dev.signalbox.handlers.ask;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Appointments extends GenericRepository<Appointment, String> {
  Appointment save(Appointment appointment);

  Optional<Appointment> findByToken(String token);

  @Query("delete from appointment where not exists (select 1 from run where id = appointment.run)")
  int removeOrphans();
}
