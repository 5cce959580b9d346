package dev.signalbox.handlers.lock;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("reservation")
record ReservationRow(
    @Id String estate, String environment, String person, String reason, Instant endsAt) {

  Reservation told() {
    return new Reservation(estate, environment, person, reason, endsAt);
  }
}
