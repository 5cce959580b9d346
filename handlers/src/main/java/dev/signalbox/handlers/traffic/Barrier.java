package dev.signalbox.handlers.traffic;

import dev.signalbox.handlers.fence.Fence;
import dev.signalbox.handlers.fence.Fences;
import dev.signalbox.handlers.truth.Roles;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps live traffic from a site that must not be used. */
@Singleton
final class Barrier {
  private final Roles roles;
  private final Fences fences;

  Barrier(Roles roles, Fences fences) {
    this.roles = roles;
    this.fences = fences;
  }

  /** Why the site that a swap would make production may not become it. */
  Optional<String> inTheWay(Place place) {
    String estate = place.estate().name().value();
    return roles
        .sides(estate, place.environment())
        .map(it -> new Fence.Post(estate, place.environment(), it.standby()))
        .flatMap(fences::at)
        .map(Fence::refuses);
  }
}
