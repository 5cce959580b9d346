package dev.signalbox.bot.slack;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks that outlive the reply. What they find is a letter; a look that dies with its process is
 * asked for again by whoever missed it, for it changes nothing.
 */
@Singleton
final class LateLooks {
  private static final Logger LOG = LoggerFactory.getLogger(LateLooks.class);

  private final Post post;
  private final ExecutorService lookers;

  @Inject
  LateLooks(Post post) {
    this(post, Executors.newVirtualThreadPerTaskExecutor());
  }

  LateLooks(Post post, ExecutorService lookers) {
    this.post = post;
    this.lookers = lookers;
  }

  void begin(Carriage.Late late) {
    String request = Correlation.current();
    lookers.execute(
        () -> {
          try (Correlation _ = Correlation.of(request)) {
            look(late);
          }
        });
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
