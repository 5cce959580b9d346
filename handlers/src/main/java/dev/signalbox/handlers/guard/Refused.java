package dev.signalbox.handlers.guard;

import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.List;

/** One "no" as people read it: the reason in a sentence, then what to do about it. */
public record Refused(Refusal name, String because, String next) {

  public Message message() {
    return message("Nothing was started");
  }

  /** {@code what}: what the no is about, where it is not a start. */
  public Message message(String what) {
    Words reason = Words.of(":no_entry: " + what + ": " + because + ".");
    Words next = Words.of("Next: " + this.next + ".");
    return new Message(
        reason, List.of(new Piece.Paragraph(reason.and("\n").and(next)), signature()));
  }

  /** In one line, where a run keeps it. */
  public String told() {
    return "%s: %s".formatted(name, because);
  }

  private Piece signature() {
    return new Piece.Aside(Words.empty().code(name.name()));
  }
}
