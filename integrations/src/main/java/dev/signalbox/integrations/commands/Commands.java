package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.hosts.Host;

/** Named commands of an estate, on its hosts. They run on there, whether or not we stay. */
public interface Commands {
  /**
   * Begins it, and tells how it stands then. What was begun under this token already is only looked
   * at. Refused where the host is not the one that is meant, or runs another of its kind.
   */
  Ordered<Standing> begin(Host host, Token token, Errand errand);

  /**
   * How it stands. Trouble, too, while an order that was lost from sight may still arrive there.
   */
  Asked<Standing> look(Host host, Token token);
}
