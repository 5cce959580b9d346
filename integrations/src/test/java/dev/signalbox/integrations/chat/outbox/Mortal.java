package dev.signalbox.integrations.chat.outbox;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A sending process seen by its parent: it ends by SIGKILL or when all is sent. */
final class Mortal {
  /** What a shell calls death by signal 9. */
  static final int KILLED = 137;

  private static final long PATIENCE_MINUTES = 5;

  private final CompletableFuture<Process> process = new CompletableFuture<>();

  /** Its end by a signal: as long as its input is open it stays. */
  int dies(ProcessBuilder command) throws IOException, InterruptedException {
    return ended(command.start());
  }

  /** Its end when nothing is left to send. */
  int lives(ProcessBuilder command) throws IOException, InterruptedException {
    Process child = command.start();
    child.getOutputStream().close();
    return ended(child);
  }

  private int ended(Process child) throws InterruptedException {
    process.complete(child);
    if (!child.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      kill();
      throw new IllegalStateException("a sender neither died nor ended: see its log");
    }
    return child.exitValue();
  }

  /** Returns when the process is dead, so that nothing that follows can reach it. */
  void kill() {
    Process victim = process.join();
    victim.destroyForcibly();
    victim.onExit().join();
  }
}
