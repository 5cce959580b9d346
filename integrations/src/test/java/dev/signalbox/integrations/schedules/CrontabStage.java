package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Machine;
import dev.signalbox.integrations.hosts.Reached;
import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** A real shell, and a crontab that is a file. */
final class CrontabStage implements SchedulesStage {
  private static final String CRONTAB =
      """
      if [ "$1" != -l ]; then exec cp "$1" "$HOME/tab"; fi
      [ -s "$HOME/tab" ] && exec cat "$HOME/tab"
      echo 'no crontab for centos' >&2
      exit 1\
      """;
  private final Reached reached;
  private final Machine machine;

  CrontabStage(Reached reached) {
    this.reached = reached;
    this.machine = reached.machine();
    machine.says(Reached.SITE);
    machine.has("crontab", CRONTAB);
  }

  @Override
  public Schedules schedules() {
    return new Crontabs(reached.shell());
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
  public void keeps(String crontab) {
    machine.write(machine.home().resolve("tab"), crontab);
  }

  @Override
  public String kept() {
    return machine.read("tab");
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return reached.befalls(day);
  }

  @Override
  public void close() {
    reached.close();
  }
}
