package dev.signalbox.bot.slack;

import java.net.URI;

/** An address that needs no token: whoever has it may speak as us for half an hour. */
record ResponseUrl(URI value) {
  @Override
  public String toString() {
    return "•••";
  }
}
