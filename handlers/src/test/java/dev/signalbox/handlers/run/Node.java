package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.durable.DurableEngine;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One bot of several, in a process of its own; it lives until it is killed or let go. */
final class Node {
  private Node() {}

  /** The town's address, where to write down the door's number, and settings as name=value. */
  public static void main(String[] given) throws IOException {
    Map<String, Object> settings =
        new HashMap<>(Map.of("trial", "far", "trial.asks", "people", "far.address", given[0]));
    Stream.of(given).skip(2).map(it -> it.split("=", 2)).forEach(it -> settings.put(it[0], it[1]));
    try (ApplicationContext bot =
            ApplicationContext.builder("test")
                .properties(settings)
                .singletons(clock(settings), PressRoom.world())
                .start();
        NodeDoor door = new NodeDoor(bot)) {
      Installation installation = bot.getBean(Installation.class);
      installation.replace(Trial.configuration(Journeys.runbooks(), installation.shapes()));
      Optional.ofNullable(settings.get(PressRoom.REPORTS))
          .ifPresent(it -> PressRoom.set(installation, it.toString()));
      bot.getBean(DurableEngine.class).start();
      door.open(Path.of(given[1]));
      untilItIsLetGo();
      bot.getBean(DurableEngine.class).stop();
    }
  }

  private static Clock clock(Map<String, Object> settings) {
    Object ahead = settings.getOrDefault("trial.ahead", "PT0S");
    return Clock.offset(Clock.systemUTC(), Duration.parse(ahead.toString()));
  }

  /** Whoever started it holds the other end, so that it outlives nobody. */
  private static void untilItIsLetGo() throws IOException {
    System.in.transferTo(OutputStream.nullOutputStream());
  }
}
