package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.levers.Levers;
import dev.signalbox.integrations.levers.Position;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Switches things off for a while, and leaves them as they were found. */
@Singleton
final class Signals {
  private final Levers levers;

  Signals(Levers levers) {
    this.levers = levers;
  }

  /** A lever, and where it is. */
  record Signal(Host host, Lever lever) {}

  Asked<Position> now(Signal signal) {
    return levers.position(signal.host(), signal.lever());
  }

  <O> Sight<O> stands(Asked<Signal> signal, Position wished, Supplier<Sight<O>> then) {
    return switch (signal.then(this::now)) {
      case Asked.Troubled<Position>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Position>(Position now) -> now == wished ? then.get() : new Sight.NotDone<>();
    };
  }

  <O> Outcome<O> move(Asked<Signal> signal, Position to, String mark, Supplier<Outcome<O>> then) {
    return Ways.on(
        signal, it -> Ways.after(levers.move(it.host(), it.lever(), to, mark), _ -> then.get()));
  }

  static String byHand(Asked<Signal> signal, Position to) {
    return switch (signal) {
      case Asked.Troubled<Signal> _ -> "switch it %s on its host".formatted(to.says());
      case Asked.Told<Signal>(Signal(Host host, Lever lever)) ->
          "on %s: %s"
              .formatted(host, String.join(" ", to == Position.ON ? lever.on() : lever.off()));
    };
  }
}
