package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.List;
import java.util.stream.Collectors;

/** One "no" as people read it: the reason in a sentence, then what to do about it. */
public record Refused(Refusal name, String because, String next) {

  /** Slack has to say who is in these, and nobody who is not known to be may do anything. */
  public static Refused untold(List<GroupName> groups) {
    return new Refused(
        Refusal.GROUP_UNKNOWN,
        "Slack could not be asked who is in "
            + groups.stream().map(GroupName::value).collect(Collectors.joining(" or ")),
        "try again in a minute; `/ops doctor` tells what Slack says");
  }

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
