package dev.signalbox.handlers.command;

import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;

/** What stops, freezes and locks, and what says why. */
@Singleton
record Guards(
    Freezing freezing, Mishaps mishaps, Holding holding, AgendaDesk agenda, GateDesk gate) {
  /** What went wrong, and what must not be used since. */
  @Singleton
  record Mishaps(IncidentDesk incidents, FenceDesk fences) {}

  /** What keeps others out. */
  @Singleton
  record Holding(LockDesk locks, PlaceDesk places) {}

  /** What keeps everybody from changing anything. */
  @Singleton
  record Freezing(StopDesk stops, EmbargoDesk embargoes) {}

  Message carryOut(Command.Guarding command, Visit visit) {
    return switch (command) {
      case Command.Stop(var reason) -> freezing.stops().stop(reason, visit);
      case Command.Resume _ -> freezing.stops().resume(visit);
      case Command.Embargo(var given) -> freezing.embargoes().carryOut(given, visit);
      case Command.Incident(var given) -> mishaps.incidents().carryOut(given, visit);
      case Command.Agenda(var word, var given) -> agenda.carryOut(word, given, visit);
      case Command.Fence(var given) -> mishaps.fences().carryOut(given, visit);
      case Command.Locks(var given) -> holding.locks().carryOut(given, visit);
      case Command.Reserve(var given) -> holding.places().reserve(given, visit);
      case Command.Unlock(var given) -> holding.places().unlock(given, visit);
      case Command.When(var order) -> gate.when(order, visit);
      case Command.Why(var run) -> gate.why(run, visit);
    };
  }
}
