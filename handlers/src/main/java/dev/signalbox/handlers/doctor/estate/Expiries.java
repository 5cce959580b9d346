package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import java.util.List;

/** Knows when something of an estate ends: a bean each. Never in a transaction. */
interface Expiries {
  List<Expiring> expiring(Estate estate);
}
