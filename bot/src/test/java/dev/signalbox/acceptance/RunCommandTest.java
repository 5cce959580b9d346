package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first line, as a newcomer would type it. */
class RunCommandTest {
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  @Test
  void the_run_command_serves_the_sandbox_from_a_fresh_copy(@TempDir Path copy) throws Exception {
    WorkingTree.copyTo(copy);
    int port = RunningBot.freePort();
    Path log = copy.resolve("run.log");
    ProcessBuilder command = new ProcessBuilder("mvn", "-B", "-q", "compile", "exec:exec");
    command
        .environment()
        .keySet()
        .removeIf(it -> it.startsWith("SIGNALBOX_") || it.startsWith("SLACK_"));
    command.environment().put("SIGNALBOX_PORT", String.valueOf(port));
    Process run =
        command
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(new Readiness(port).comesWithin(PATIENCE, run)).as(() -> tail(log)).isTrue();
    } finally {
      run.descendants().forEach(ProcessHandle::destroy);
      run.destroy();
      run.waitFor();
    }
  }

  private static String tail(Path log) {
    try {
      var lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException unreadable) {
      return "no log at " + log;
    }
  }
}
