package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.GuardCommand;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Rule;
import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.guard.Refused;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the gate about what somebody would stop, freeze, lock or settle. */
@Singleton
final class Sentry {
  private final KeyHolders keyHolders;

  Sentry(KeyHolders keyHolders) {
    this.keyHolders = keyHolders;
  }

  Optional<Refused> refused(GuardCommand command, Visit visit, Estate estate) {
    return verdict(command, visit, Optional.of(estate)).refused();
  }

  /** The same of what is about everything. */
  Optional<Refused> refused(GuardCommand command, Visit visit) {
    return verdict(command, visit, Optional.empty()).refused();
  }

  /** Wherever they stand. */
  boolean mayResume(Visit visit) {
    return verdict(GuardCommand.RESUME_EVERYTHING, visit, Optional.empty()).no(Rule.WHO).isEmpty();
  }

  private Verdict verdict(GuardCommand command, Visit visit, Optional<Estate> estate) {
    return Gate.ask(Occasion.GUARD, command.facts(visit.rights(), estate, keyHolders.groups()));
  }
}
