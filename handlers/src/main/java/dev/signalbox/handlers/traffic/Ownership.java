package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Seen;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.integrations.calls.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose the address is that a name leads to; nobody's where no site of the estate has it. */
record Ownership(Lead lead, Optional<SiteName> site) {

  /** Which side is which, if all names say the same. */
  static Testimony testimony(Asked<List<Ownership>> asked, Instant at) {
    return switch (asked) {
      case Asked.Told<List<Ownership>>(var all) -> testimony(all, at);
      case Asked.Troubled<List<Ownership>>(var trouble) -> silent(trouble.says(), at);
    };
  }

  private static Testimony testimony(List<Ownership> all, Instant at) {
    Optional<Ownership> strange = all.stream().filter(it -> it.site().isEmpty()).findFirst();
    if (strange.isPresent()) {
      return silent(strange.get().says(), at);
    }
    Set<SiteName> production = sites(all, Role.PRODUCTION);
    Set<SiteName> standby = sites(all, Role.STANDBY);
    if (production.size() != 1 || standby.size() != 1 || production.equals(standby)) {
      return silent("its names lead to both sides", at);
    }
    var sides = new Sides(production.iterator().next().value(), standby.iterator().next().value());
    return new Testimony.Says(sides, at, new Seen.There(at));
  }

  private static Testimony silent(String why, Instant at) {
    return new Testimony.Silent(why, Optional.of(at));
  }

  private static Set<SiteName> sites(List<Ownership> all, Role role) {
    return all.stream()
        .filter(it -> it.lead().point().role() == role)
        .flatMap(it -> it.site().stream())
        .collect(Collectors.toSet());
  }

  private String says() {
    return "%s leads to %s, which belongs to no site".formatted(lead.point().name(), lead.ip());
  }
}
