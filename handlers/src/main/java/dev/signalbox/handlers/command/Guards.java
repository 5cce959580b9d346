package dev.signalbox.handlers.command;

import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;

/** What stops, freezes and locks, and what says why. */
@Singleton
record Guards(
    StopDesk stops, EmbargoDesk embargoes, LockDesk locks, PlaceDesk places, GateDesk gate) {

  Message carryOut(Command.Guarding command, Visit visit) {
    return switch (command) {
      case Command.Stop(var reason) -> stops.stop(reason, visit);
      case Command.Resume _ -> stops.resume(visit);
      case Command.Embargo(var given) -> embargoes.carryOut(given, visit);
      case Command.Locks(var given) -> locks.carryOut(given, visit);
      case Command.Reserve(var given) -> places.reserve(given, visit);
      case Command.Unlock(var given) -> places.unlock(given, visit);
      case Command.When(var order) -> gate.when(order, visit);
      case Command.Why(var run) -> gate.why(run, visit);
    };
  }
}
