package dev.signalbox.handlers.command;

import dev.signalbox.handlers.plan.Order;
import java.util.Map;
import java.util.Optional;

/** All that people may ask. */
sealed interface Command {
  /** What stops, freezes and locks, and what says why. */
  sealed interface Guarding extends Command {}

  /** What names an estate, perhaps, and is given as it was read. */
  sealed interface OnEstate extends Command {
    Map<String, String> given();
  }

  record Help(Optional<String> about) implements Command {}

  record Whoami() implements Command {}

  record Status(Optional<String> estate, Optional<String> environment, boolean json)
      implements Command {}

  record Plan(Order order, boolean byHand) implements Command {}

  /** Whether that could be started now. */
  record When(Order order) implements Guarding {}

  /** What the gate says to a run. */
  record Why(String run) implements Guarding {}

  record Locks(Map<String, String> given) implements Guarding, OnEstate {}

  record Lint(boolean planned) implements Command {}

  /** What shall go wrong in a simulated world. */
  record Sandbox(Map<String, String> given) implements Command {}

  record Start(Order order) implements Command {}

  /** The same, past an embargo and the like. */
  record BreakGlass(Order order, String reason) implements Command {}

  record Runs() implements Command {}

  /** {@code then}: what shall be done with it; {@code whom}: who it shall belong to. */
  record Run(String id, Optional<String> then, Optional<String> whom) implements Command {}

  /** What is remembered, as far as the asker may see it. */
  record Ledger(Map<String, String> given) implements Command {}

  record Embargo(Map<String, String> given) implements Guarding, OnEstate {}

  /** What is wrong and seen to, and whether it is over. */
  record Incident(Map<String, String> given) implements Guarding {}

  /** What has to be done, or decided. */
  record Agenda(BuiltIn word, Map<String, String> given) implements Guarding, OnEstate {}

  /** Which sites must not be used. */
  record Fence(Map<String, String> given) implements Guarding, OnEstate {}

  record Reserve(Map<String, String> given) implements Guarding, OnEstate {}

  record Unlock(Map<String, String> given) implements Guarding, OnEstate {}

  /** Who is production, and two people's word on it. */
  record Roles(Map<String, String> given) implements OnEstate {}

  /** What one of the bot's own words looks at. */
  record Look(BuiltIn word, Map<String, String> given) implements OnEstate {}

  record Stop(String reason) implements Guarding {}

  record Resume() implements Guarding {}

  record Changes(Map<String, String> given) implements OnEstate {}

  /** Nothing was typed: the form asks. */
  record Build() implements Command {}

  /** A runbook's command of which something is still to be asked. */
  record Ask(Offer offer, Order soFar) implements Command {}
}
