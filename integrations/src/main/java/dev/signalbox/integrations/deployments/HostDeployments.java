package dev.signalbox.integrations.deployments;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By the very words that the estate's file has for it. */
@InEarnest
@Singleton
final class HostDeployments implements Deployments {
  private static final Pattern LINE = Pattern.compile("([a-z0-9][a-z0-9.-]{0,99})\\s+([0-9]{1,4})");

  private final Shell shell;

  HostDeployments(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Asked<SortedMap<String, Integer>> counts(Host host, List<String> program) {
    String doing = "counting the deployments of " + host;
    return shell.ask(host, doing, Script.running(program)).then(printed -> read(doing, printed));
  }

  /** None at all is taken for no answer: there is nothing that could be compared with it. */
  private static Asked<SortedMap<String, Integer>> read(String doing, Printed printed) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    List<Matcher> lines =
        printed
            .body()
            .lines()
            .filter(it -> !it.isBlank())
            .map(it -> LINE.matcher(it.strip()))
            .toList();
    boolean odd = lines.isEmpty() || lines.stream().anyMatch(it -> !it.matches());
    if (odd) {
      return new Asked.Troubled<>(
          new Trouble(doing, Kind.GARBLED, "what it prints is not like 'preferences 3'"));
    }
    lines.forEach(it -> counts.put(it.group(1), Integer.valueOf(it.group(2))));
    return new Asked.Told<>(counts);
  }
}
