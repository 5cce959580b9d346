package dev.signalbox.integrations.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Machine;
import dev.signalbox.integrations.hosts.Reached;
import dev.signalbox.integrations.testing.BadDay;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Commands on a real machine. What is begun there works until the gate is opened. */
final class ShellStage implements CommandsStage {
  private static final String WORKING =
      """
      echo "$(basename "$0")${1:+ }$*" >>"$HOME/ran"
      echo "-$PPID" >>"$HOME/workers"
      echo "working on ${1:-nothing}"
      flock "$HOME/gate" true
      echo "done with ${1:-nothing}" >&2\
      """;
  private final Reached reached;
  private final Machine machine;
  private Optional<Process> gatekeeper = Optional.empty();

  ShellStage(Reached reached) {
    this.reached = reached;
    this.machine = reached.machine();
    machine.says(Reached.SITE);
    for (String program : List.of("ops-databaseReset", "ops-s3backup", "ops-warm-cache")) {
      machine.has(program, WORKING);
    }
    shut();
  }

  /** Whoever holds the gate lets go of it when we do, or when we are gone. */
  private void shut() {
    try {
      Process keeper = machine.start("flock \"$HOME/gate\" sh -c 'echo shut; cat'");
      BufferedReader said = keeper.inputReader(UTF_8);
      if (!"shut".equals(said.readLine())) {
        throw new IllegalStateException("the gate stays open");
      }
      gatekeeper = Optional.of(keeper);
    } catch (IOException broken) {
      throw new UncheckedIOException("shutting the gate", broken);
    }
  }

  private void open() {
    try {
      gatekeeper.orElseThrow().getOutputStream().close();
    } catch (IOException broken) {
      throw new UncheckedIOException("opening the gate", broken);
    }
    settle();
  }

  /** Until nobody holds a place any more. */
  private void settle() {
    machine.run(
        "for each in .signalbox/*.alive; do [ -e \"$each\" ] && flock \"$each\" true; done");
  }

  @Override
  public Commands commands() {
    return new HostCommands(reached.shell());
  }

  @Override
  public Host host() {
    return reached.host();
  }

  @Override
  public void says(String site) {
    machine.says(site);
  }

  @Override
  public void timePasses() {
    open();
    shut();
  }

  @Override
  public void dies() {
    machine.run("until [ -s workers ]; do :; done; kill -s KILL -- $(cat workers); rm workers");
    settle();
  }

  @Override
  public List<String> ran() {
    return machine.read("ran").lines().toList();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return reached.befalls(day);
  }

  @Override
  public void close() {
    open();
    reached.close();
  }
}
