package dev.signalbox.handlers.agenda;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something is talked over, called as people call it: GPII-3192, #83. */
record Reference(URI link) {
  private static final Pattern TICKET = Pattern.compile(".*/([A-Z][A-Z0-9]{1,19}-[0-9]{1,9})");
  private static final Pattern NUMBERED =
      Pattern.compile(".*/(?:issues|pull|merge_requests)/([0-9]{1,9})");

  String label() {
    String path = Optional.ofNullable(link.getPath()).orElse("");
    Matcher ticket = TICKET.matcher(path);
    if (ticket.matches()) {
      return ticket.group(1);
    }
    Matcher numbered = NUMBERED.matcher(path);
    return numbered.matches() ? "#" + numbered.group(1) : "link";
  }
}
