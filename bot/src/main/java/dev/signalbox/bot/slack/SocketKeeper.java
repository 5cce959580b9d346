package dev.signalbox.bot.slack;

import com.slack.api.methods.SlackApiException;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.bot.settings.SlackAccess;
import dev.signalbox.handlers.doctor.Line;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the socket once the bot is ready, and tries again while Slack is away. */
@Singleton
final class SocketKeeper implements Line {
  private static final Logger LOG = LoggerFactory.getLogger(SocketKeeper.class);

  private final SlackAccess slack;
  private final BeanProvider<SocketDoor> door;
  private final AtomicReference<Optional<Socket>> socket = new AtomicReference<>(Optional.empty());
  private volatile boolean ready;

  SocketKeeper(Settings settings, BeanProvider<SocketDoor> door) {
    this.slack = settings.slack();
    this.door = door;
  }

  @EventListener
  void ready(ServerStartupEvent event) {
    ready = true;
  }

  @Scheduled(fixedDelay = "5s", initialDelay = "1s")
  void keepOpen() {
    if (!ready || !slack.bySocket() || socket.get().isPresent()) {
      return;
    }
    try {
      socket.set(
          Optional.of(new Socket(slack.api(), slack.appToken().orElseThrow(), door.get()::answer)));
      LOG.info("the socket to Slack is open");
    } catch (IOException | SlackApiException | URISyntaxException | RuntimeException trouble) {
      // Its words may hold the one-use address, which is a key.
      LOG.warn("opening the socket to Slack: {}", Trouble.named(trouble));
    }
  }

  @Override
  public State state() {
    if (!slack.bySocket()) {
      return State.NOT_USED;
    }
    return socket.get().filter(Socket::isOpen).isPresent() ? State.OPEN : State.SHUT;
  }

  @PreDestroy
  void close() throws IOException {
    ready = false;
    Optional<Socket> open = socket.getAndSet(Optional.empty());
    if (open.isPresent()) {
      open.get().close();
    }
  }
}
