package dev.signalbox.integrations.levers;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import jakarta.inject.Singleton;
import java.util.List;

/** By the very words that the estate's file has for it. */
@InEarnest
@Singleton
final class HostLevers implements Levers {
  private final Shell shell;

  HostLevers(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Asked<Position> position(Host host, Lever lever) {
    String doing = "running %s on %s".formatted(String.join(" ", lever.state()), host);
    return shell
        .ask(host, doing, Script.running(lever.state()))
        .then(printed -> read(doing, printed));
  }

  private static Asked<Position> read(String doing, Printed printed) {
    return Position.read(printed.body())
        .<Asked<Position>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(doing, Kind.GARBLED, "what it prints is neither on nor off")));
  }

  @Override
  public Ordered<Position> move(Host host, Lever lever, Position to, String mark) {
    List<String> words =
        switch (to) {
          case ON -> lever.on();
          case OFF -> lever.off();
        };
    String doing = "running %s on %s".formatted(String.join(" ", words), host);
    return shell
        .order(host, doing, Script.running(words), mark)
        .then(_ -> moved(host, lever, to, doing));
  }

  /** A program that ends well may have done nothing. */
  private Ordered<Position> moved(Host host, Lever lever, Position to, String doing) {
    return switch (position(host, lever)) {
      case Asked.Told<Position>(Position now) when now == to -> new Ordered.Done<>(now);
      case Asked.Told<Position>(Position now) ->
          new Ordered.Unknown<>(
              new Trouble(doing, Kind.BROKEN, "it ended well, and it is still " + now.says()));
      case Asked.Troubled<Position>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
    };
  }
}
