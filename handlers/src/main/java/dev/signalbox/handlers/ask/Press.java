package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Letters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A button of an ask was pressed, or the form sent that it had opened.
 *
 * @param on the message it stood on; empty for a page of the presser's own and for a form
 */
public record Press(
    Caller caller, String value, Optional<Letters.Posted> on, Optional<Answers> answers) {

  /** How every such button's action begins. */
  public static final String ACTION = "ask.";

  String person() {
    return caller.person().name().value();
  }

  Vote vote(Collection<GroupName> asked, String choice) {
    Set<GroupName> groups = new HashSet<>(caller.groups());
    groups.retainAll(asked);
    return new Vote(person(), groups, choice);
  }
}
