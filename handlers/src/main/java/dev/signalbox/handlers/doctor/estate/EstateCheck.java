package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;

/** One thing about an estate that is well or is not: a bean each. Never in a transaction. */
interface EstateCheck {
  String about();

  Finding look(Estate estate);
}
