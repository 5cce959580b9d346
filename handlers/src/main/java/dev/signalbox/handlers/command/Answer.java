package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Form;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes back at once. Everything that takes longer travels through the outbox. */
public sealed interface Answer {
  /** Seen by the asker alone. */
  record Privately(Message message) implements Answer {}

  /** Into the thread that the mention stood in. */
  record InThread(Message message) implements Answer {}

  record Open(Form form) implements Answer {}

  /** The open form, made anew. */
  record Refill(Form form) implements Answer {}

  /** The form stays open; each complaint stands at its field. */
  record Mistakes(Map<String, String> byField) implements Answer {
    public Mistakes {
      byField = Map.copyOf(byField);
    }
  }

  /**
   * The form closes, and this is said to the asker alone: where it was asked for, or directly.
   * {@code then}: what follows as soon as it has been looked at.
   */
  record Close(Optional<ChannelId> where, Message message, Optional<Look> then) implements Answer {
    public Close(Optional<ChannelId> where, Message message) {
      this(where, message, Optional.empty());
    }
  }

  record Home(List<Piece> pieces) implements Answer {
    public Home {
      pieces = List.copyOf(pieces);
    }
  }

  /** After what was pressed on it, the asker's own page is made anew. */
  record Afresh(Answer said, Home home) implements Answer {}

  /**
   * A look that waits for neighbours follows; until then the asker alone sees {@code meanwhile}.
   */
  record Later(Message meanwhile, Look look) implements Answer {}

  record Nothing() implements Answer {}

  /** Changes nothing, so that it can be asked for again; it may find that nothing is to be said. */
  @FunctionalInterface
  interface Look {
    Optional<Message> see();
  }
}
