package dev.signalbox.bot.slack;

import java.util.Optional;

/** How an answer can get back to whoever asked. */
sealed interface Way {
  /** The answer to the request is shown to the asker; a form may be opened for 3 s. */
  record OfCommand(String trigger, Optional<ResponseUrl> late) implements Way {}

  /** The answer to the request is not shown: it travels by itself. */
  record OfClick(String trigger, Optional<ResponseUrl> late) implements Way {}

  record OfFormClick(View view) implements Way {}

  record OfForm(String trigger) implements Way {}

  record OfEvent() implements Way {}

  /** {@code hash}: a view that somebody has changed meanwhile is not overwritten. */
  record View(String id, Optional<String> hash) {}
}
