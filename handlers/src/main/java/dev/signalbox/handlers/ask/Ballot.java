package dev.signalbox.handlers.ask;

import dev.signalbox.integrations.chat.Button;
import java.util.Optional;

/** What a button of an ask carries: which ask, what people saw of it, and their answer. */
record Ballot(String ask, String hash, String choice) {
  Button.Press press() {
    return new Button.Press(Press.ACTION + choice, written());
  }

  String written() {
    return "%s %s %s".formatted(ask, hash, choice);
  }

  static Optional<Ballot> read(String written) {
    String[] parts = written.split(" ", -1);
    return parts.length == 3
        ? Optional.of(new Ballot(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }
}
