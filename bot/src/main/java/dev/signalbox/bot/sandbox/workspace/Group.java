package dev.signalbox.bot.sandbox.workspace;

import java.util.List;
import java.util.Locale;

/** A Slack user group. */
public record Group(String handle, List<String> members) {
  public Group {
    members = List.copyOf(members);
  }

  public String id() {
    return "S0" + handle.toUpperCase(Locale.ROOT);
  }
}
