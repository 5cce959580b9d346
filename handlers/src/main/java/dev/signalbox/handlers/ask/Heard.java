package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Form;
import java.util.Map;

/** What became of a press. */
public sealed interface Heard {
  /**
   * The answer counts; {@code said} tells the one who pressed what is still missing, there where it
   * was asked.
   */
  record Counted(ChannelId where, String said) implements Heard {}

  record No(Refused refused) implements Heard {}

  /** Pressed on a copy of that letter. */
  record Misplaced(Refused refused, String letter) implements Heard {}

  /** Something has to be written first. */
  record Wants(Form form) implements Heard {}

  record Mistakes(Map<String, String> byField) implements Heard {
    public Mistakes {
      byField = Map.copyOf(byField);
    }
  }
}
