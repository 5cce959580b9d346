package dev.signalbox.bot.hooks;

import dev.signalbox.handlers.knock.Ear;
import dev.signalbox.handlers.knock.Knock;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what it hears. */
@Singleton
@Requires(property = "hooks.under-test")
final class TestEar implements Ear {
  private final BlockingQueue<Knock> heard = new LinkedBlockingQueue<>();

  @Override
  public void heard(Knock knock) {
    heard.add(knock);
  }

  /** The next one, or that there was none in time. */
  String next() throws InterruptedException {
    return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
  }

  List<Knock> rest() {
    return List.copyOf(heard);
  }
}
