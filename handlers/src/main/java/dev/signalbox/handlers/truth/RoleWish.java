package dev.signalbox.handlers.truth;

import dev.signalbox.handlers.guard.FirstYes;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Which site the first of two people wants to be written down as production. */
@MappedEntity("role_wish")
record RoleWish(@Id String estate, String environment, String site, String wishBy, Instant wishAt) {

  FirstYes wish() {
    return FirstYes.of(wishBy, wishAt);
  }
}
