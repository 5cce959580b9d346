package dev.signalbox.handlers.command;

import dev.signalbox.handlers.plan.Order;
import java.util.Map;
import java.util.Optional;

/** All that people may ask. */
sealed interface Command {
  /** What stops, freezes and locks, and what says why. */
  sealed interface Guarding extends Command {}

  record Help(Optional<String> about) implements Command {}

  record Whoami() implements Command {}

  record Status(Optional<String> estate) implements Command {}

  record Plan(Order order, boolean byHand) implements Command {}

  /** Whether that could be started now. */
  record When(Order order) implements Guarding {}

  /** What the gate says to a run. */
  record Why(String run) implements Guarding {}

  record Locks(Map<String, String> given) implements Guarding {
    public Locks {
      given = Map.copyOf(given);
    }
  }

  record Lint(boolean planned) implements Command {}

  record Doctor() implements Command {}

  record Start(Order order) implements Command {}

  /** The same, past an embargo and the like. */
  record BreakGlass(Order order, String reason) implements Command {}

  record Runs() implements Command {}

  /** {@code then}: what shall be done with it; {@code whom}: who it shall belong to. */
  record Run(String id, Optional<String> then, Optional<String> whom) implements Command {}

  /** What is remembered, as far as the asker may see it. */
  record Ledger(Map<String, String> given) implements Command {
    public Ledger {
      given = Map.copyOf(given);
    }
  }

  record Embargo(Map<String, String> given) implements Guarding {
    public Embargo {
      given = Map.copyOf(given);
    }
  }

  record Reserve(Map<String, String> given) implements Guarding {
    public Reserve {
      given = Map.copyOf(given);
    }
  }

  record Unlock(Map<String, String> given) implements Guarding {
    public Unlock {
      given = Map.copyOf(given);
    }
  }

  /** Who is production, and two people's word on it. */
  record Roles(Map<String, String> given) implements Command {
    public Roles {
      given = Map.copyOf(given);
    }
  }

  record Stop(String reason) implements Guarding {}

  record Resume() implements Guarding {}

  record Changes(Map<String, String> given) implements Command {
    public Changes {
      given = Map.copyOf(given);
    }
  }

  /** Nothing was typed: the form asks. */
  record Build() implements Command {}

  /** A runbook's command of which something is still to be asked. */
  record Ask(Offer offer, Order soFar) implements Command {}
}
