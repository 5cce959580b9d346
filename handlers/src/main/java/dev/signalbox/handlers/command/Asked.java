package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import java.util.List;
import java.util.Optional;

/** What reached us, already proven to come from Slack and seen for the first time. */
public sealed interface Asked {
  SlackId asker();

  /** On the asker's own page; a form that was opened elsewhere knows from which channel. */
  default boolean isFromHome() {
    return switch (this) {
      case Pressed(var _, var surface, var _, var _) -> surface instanceof Surface.OnHome;
      case Submitted(var _, var form, var state, var _) ->
          form.equals(DoneForm.NAME) && DoneForm.channel(state).isEmpty();
      case Typed _, Mentioned _, Refined _, HomeOpened _ -> false;
    };
  }

  /** {@code /ops …}; a blank text asks for the form. */
  record Typed(SlackId asker, ChannelId channel, String text) implements Asked {}

  /** {@code @signalbox …}, the way in from a thread. */
  record Mentioned(
      SlackId asker, ChannelId channel, MessageTs thread, String text, List<FileId> files)
      implements Asked {
    public Mentioned {
      files = List.copyOf(files);
    }

    /** With nothing attached. */
    public Mentioned(SlackId asker, ChannelId channel, MessageTs thread, String text) {
      this(asker, channel, thread, text, List.of());
    }
  }

  record Pressed(SlackId asker, Surface surface, String action, String value) implements Asked {}

  /** A choice inside an open form that reloads it. */
  record Refined(SlackId asker, String form, String state, Answers answers) implements Asked {}

  record Submitted(SlackId asker, String form, String state, Answers answers) implements Asked {}

  record HomeOpened(SlackId asker) implements Asked {}

  /** What the button stood on: a click counts only where the ask was really posted. */
  sealed interface Surface {
    /** A page of the presser's own is no message. */
    default Optional<Letters.Posted> message() {
      return switch (this) {
        case OnMessage(var channel, var ts, var _) -> Optional.of(new Letters.Posted(channel, ts));
        case OnHome() -> Optional.empty();
      };
    }

    record OnMessage(ChannelId channel, MessageTs ts, Optional<MessageTs> thread)
        implements Surface {}

    record OnHome() implements Surface {}
  }
}
