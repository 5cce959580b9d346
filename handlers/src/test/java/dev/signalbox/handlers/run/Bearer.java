package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.durable.DurableEngine;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.WorldAccess;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A bot in a process of its own that loads users: it begins, or goes on, and leaves at the end. */
final class Bearer {
  private static final int EVERY = 997;

  private final ApplicationContext bot;
  private final Installation installation;

  private Bearer(ApplicationContext bot) {
    this.bot = bot;
    installation = bot.getBean(Installation.class);
  }

  /** Who lies in wait, where everything is kept, and what there is to do. */
  public static void main(String[] given) {
    Path folder = Path.of(given[1]);
    try (ApplicationContext bot =
        ApplicationContext.builder("test")
            .properties(Map.of("trial", "here", "signalbox.world", "simulated"))
            .properties(Databases.file(folder))
            .singletons(Clock.systemUTC(), world(folder), Turnpike.to(given[0]))
            .start()) {
      new Bearer(bot).work(given[2]);
    }
  }

  static WorldAccess world(Path folder) {
    String url =
        "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;RETENTION_TIME=0"
            .formatted(folder.resolve("world").toAbsolutePath());
    return new WorldAccess(url, "sa", Optional.empty(), 1000);
  }

  private void work(String steps) {
    Ward.install(installation, Ward.HEAD + steps.indent(2));
    Runs runs = bot.getBean(Runs.class);
    if (runs.newest(1).isEmpty()) {
      bot.getBean(FirstWorld.class).begin(List.of(Ward.estate(installation)));
      Order order =
          new Order(
              Ward.estate(installation), Trial.runbook(installation.current(), "trial"), Map.of());
      bot.getBean(Starting.class).start(order, Track.ADA);
    }
    bot.getBean(DurableEngine.class).start();
    untilItIsOver(runs);
    bot.getBean(DurableEngine.class).stop();
  }

  /** What is written down here is told on the road, too, each time that it is so much more. */
  private void untilItIsOver(Runs runs) {
    Turnpike turnpike = bot.getBean(Turnpike.class);
    Queries queries = new Queries(bot);
    long told = kept(queries);
    while (runs.newest(1).stream().anyMatch(it -> !it.state().isEnd())) {
      if (kept(queries) > told) {
        told = kept(queries);
        turnpike.pass("kept");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  private static long kept(Queries queries) {
    return Long.parseLong(queries.texts("select count(*) from users_entry").getFirst()) / EVERY;
  }
}
