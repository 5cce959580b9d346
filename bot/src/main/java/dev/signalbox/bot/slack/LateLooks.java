package dev.signalbox.bot.slack;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Looks that outlive the reply. What they find is a letter; a look that dies with its process is
 * asked for again by whoever missed it, for it changes nothing.
 */
@Singleton
final class LateLooks {
  private static final Logger LOG = LoggerFactory.getLogger(LateLooks.class);

  private final Post post;
  private final ExecutorService lookers = Executors.newVirtualThreadPerTaskExecutor();

  LateLooks(Post post) {
    this.post = post;
  }

  CompletableFuture<Void> begin(Carriage.Late late) {
    Optional<Map<String, String>> request = Optional.ofNullable(MDC.getCopyOfContextMap());
    return CompletableFuture.runAsync(
        () -> {
          request.ifPresent(MDC::setContextMap);
          look(late);
        },
        lookers);
  }

  private void look(Carriage.Late late) {
    try {
      late.look()
          .see()
          .map(message -> new Saying(late.asker(), late.to(), message))
          .ifPresent(post::keep);
    } catch (RuntimeException trouble) {
      LOG.error("looking for {}", late.asker().value(), trouble);
      post.say(new Saying(late.asker(), late.to(), Sentences.BROKEN));
    }
  }

  @PreDestroy
  void stop() {
    lookers.shutdownNow();
  }
}
