package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.durable.DurableEngine;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A bot without people: ends what it finds, begins one run more, and leaves when all is over. */
final class Worker {
  private final ApplicationContext bot;

  private Worker(ApplicationContext bot) {
    this.bot = bot;
  }

  public static void main(String[] given) {
    Map<String, Object> settings =
        Map.of(
            "trial", "far",
            "far.address", given[0],
            "datasources.default.url", given[1]);
    try (ApplicationContext bot =
        ApplicationContext.builder("test")
            .properties(settings)
            .singletons(Clock.systemUTC())
            .start()) {
      new Worker(bot).work(given[2], given[3]);
    }
  }

  private void work(String runbook, String task) {
    Installation installation = bot.getBean(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
    bot.getBean(DurableEngine.class).start();
    untilAllIsOver();
    if (task.equals("begin")) {
      var order = Trial.order(installation.current(), "trial");
      bot.getBean(Starting.class)
          .start(
              order,
              new RunView.Requester(
                  "ada" + System.nanoTime(), Track.ADA.user(), Track.ADA.channel()));
      untilAllIsOver();
    }
    bot.getBean(DurableEngine.class).stop();
  }

  private void untilAllIsOver() {
    while (bot.getBean(Runs.class).newest(100).stream().anyMatch(it -> !it.state().isEnd())) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
