package dev.signalbox.handlers.truth;

import java.util.Collection;

/** Which site is which in an environment. */
public record Sides(String production, String standby) {

  /** As they are once they have traded places. */
  public Sides turned() {
    return new Sides(/* production= */ standby, /* standby= */ production);
  }

  public Role role(String site) {
    return site.equals(production) ? Role.PRODUCTION : Role.STANDBY;
  }

  boolean areAmong(Collection<String> sites) {
    return !production.equals(standby) && sites.contains(production) && sites.contains(standby);
  }
}
