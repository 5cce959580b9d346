package dev.signalbox.bot.slack;

import dev.signalbox.handlers.command.Asked;
import java.util.Optional;

/** What a request from Slack turned out to be. */
sealed interface Delivery {
  /** Slack asks whether this address is ours. */
  record Challenge(String answer) implements Delivery {}

  record Question(Asked asked, Receipt receipt, Way way, Optional<String> app)
      implements Delivery {}

  /** Nothing that we answer, or from nobody that we answer to. */
  record Unheard() implements Delivery {}

  record Broken() implements Delivery {}
}
