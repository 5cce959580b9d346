package dev.signalbox.integrations.addresses;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.Optional;

/** Addresses that stay the same whichever host bears them, in one account and region. */
public interface Addresses {
  /** The only one of that name, borne by a host; anything else is trouble that says what is so. */
  Asked<Address> named(Connection.Aws account, String name);

  /** Empty where that account does not own it there. */
  Asked<Optional<Address>> owned(Connection.Aws account, String ip);
}
