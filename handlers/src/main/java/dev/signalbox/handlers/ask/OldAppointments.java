package dev.signalbox.handlers.ask;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What a run waited for goes with it. */
@Singleton
final class OldAppointments implements Leftovers {
  private final Appointments appointments;

  OldAppointments(Appointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public String name() {
    return "appointments";
  }

  @Override
  public int remove(Instant now) {
    return appointments.removeOrphans();
  }
}
