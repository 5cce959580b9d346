package dev.signalbox.handlers.truth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("role_held")
record RoleHeld(
    @Id String id,
    String estate,
    String environment,
    String site,
    Role role,
    String release,
    Instant since) {

  static RoleHeld of(Holding holding) {
    return new RoleHeld(
        String.join("/", holding.estate(), holding.environment(), holding.site()),
        holding.estate(),
        holding.environment(),
        holding.site(),
        holding.role(),
        holding.release(),
        holding.since());
  }

  Holding holding() {
    return new Holding(estate, environment, site, role, release, since);
  }

  RoleHeld turned(Role other, Instant at) {
    return new RoleHeld(id, estate, environment, site, other, release, at);
  }
}
