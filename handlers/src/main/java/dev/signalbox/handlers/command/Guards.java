package dev.signalbox.handlers.command;

import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;

/** What stops, freezes and locks, and what says why. */
@Singleton
record Guards(Freezing freezing, Mishaps mishaps, LockDesk locks, PlaceDesk places, GateDesk gate) {
  /** What went wrong, and what must not be used since. */
  @Singleton
  record Mishaps(IncidentDesk incidents, FenceDesk fences) {}

  /** What keeps everybody from changing anything. */
  @Singleton
  record Freezing(StopDesk stops, EmbargoDesk embargoes) {}

  Message carryOut(Command.Guarding command, Visit visit) {
    return switch (command) {
      case Command.Stop(var reason) -> freezing.stops().stop(reason, visit);
      case Command.Resume _ -> freezing.stops().resume(visit);
      case Command.Embargo(var given) -> freezing.embargoes().carryOut(given, visit);
      case Command.Incident(var given) -> mishaps.incidents().carryOut(given, visit);
      case Command.Fence(var given) -> mishaps.fences().carryOut(given, visit);
      case Command.Locks(var given) -> locks.carryOut(given, visit);
      case Command.Reserve(var given) -> places.reserve(given, visit);
      case Command.Unlock(var given) -> places.unlock(given, visit);
      case Command.When(var order) -> gate.when(order, visit);
      case Command.Why(var run) -> gate.why(run, visit);
    };
  }
}
