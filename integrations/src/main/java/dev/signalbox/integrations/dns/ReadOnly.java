package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Optional;

/** Keepers whose zones are looked at and never changed from here. */
public final class ReadOnly {
  private ReadOnly() {}

  /** Why nothing of this zone may be changed, or nothing. */
  public static Optional<Trouble> objection(Connection on, ZoneName zone) {
    return on instanceof Connection.Aws
        ? Optional.of(
            new Trouble(
                "changing records of " + zone,
                Kind.REQUEST,
                "what Route 53 keeps is only read from here: change it in its own page"))
        : Optional.empty();
  }
}
