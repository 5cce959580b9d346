package dev.signalbox.integrations.calls;

import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The call book in the bot's own database. */
@Singleton
final class WrittenCalls implements CallBook {
  private static final Logger LOG = LoggerFactory.getLogger(WrittenCalls.class);
  private final KeptCalls calls;

  WrittenCalls(KeptCalls calls) {
    this.calls = calls;
  }

  @Override
  public Entry intend(Intent intent) {
    String id = calls.begin(intent);
    return seen -> leave(intent, () -> calls.end(id, seen));
  }

  @Override
  public void note(Intent intent, Observed observed) {
    leave(intent, () -> calls.whole(intent, observed));
  }

  /** What has been seen counts for the caller, even where it could not be written down. */
  private static void leave(Intent intent, Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException trouble) {
      LOG.warn("writing down: {}", intent.doing(), trouble);
    }
  }
}
