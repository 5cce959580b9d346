package dev.signalbox.bench.load;

import java.nio.ByteBuffer;
import java.util.List;

/** Commands that are ready to be sent, byte for byte. */
public record Batch(List<Command> commands) {
  public Batch {
    commands = List.copyOf(commands);
  }

  /** {@code text} is what the ledger will remember it by. */
  record Command(String text, ByteBuffer wire) {}

  int size() {
    return commands.size();
  }

  String text(int number) {
    return commands.get(number).text();
  }

  ByteBuffer wire(int number) {
    return commands.get(number).wire().duplicate();
  }
}
