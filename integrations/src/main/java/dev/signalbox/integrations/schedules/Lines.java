package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.schedules.Crontab.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What crontab.sh tells: after a line with a number and a marker, the line that it stands above.
 */
final class Lines {
  private static final Pattern MARKED = Pattern.compile("([0-9]{1,6}) #Ansible: (.*)");
  private static final Pattern PRINT = Pattern.compile("[0-9a-f]{64}");

  private Lines() {}

  static Optional<Crontab> read(Printed printed) {
    List<String> lines = printed.body().lines().toList();
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at + 1 < lines.size(); at += 2) {
      Matcher marked = MARKED.matcher(lines.get(at));
      if (!marked.matches()) {
        return Optional.empty();
      }
      entries.add(entry(Integer.parseInt(marked.group(1)), marked.group(2), lines.get(at + 1)));
    }
    return printed.more().size() == 1
            && lines.size() % 2 == 0
            && PRINT.matcher(printed.more().getFirst()).matches()
        ? Optional.of(new Crontab(printed.more().getFirst(), entries))
        : Optional.empty();
  }

  private static Entry entry(int line, String marker, String job) {
    boolean off = job.startsWith("#");
    return new Entry(line, marker, off ? job.substring(1) : job, !off);
  }
}
