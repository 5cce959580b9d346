package dev.signalbox.bench.runs;

import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.load.Lines;
import dev.signalbox.bench.load.Load;
import dev.signalbox.bench.load.Tally;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Commands of our own estate, typed at one or several bots. No two runs have the same name. */
public final class Crowd {
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private final Commands commands;
  private final AtomicInteger series = new AtomicInteger();

  public Crowd(Commands commands) {
    this.commands = commands;
  }

  /** As many runs as are wanted, dealt out to the bots in turns. */
  public void start(String runbook, int many, List<Integer> ports) throws IOException {
    for (int bot = 0; bot < ports.size(); bot++) {
      int share = many / ports.size() + (bot < many % ports.size() ? 1 : 0);
      Tally tally = typed(starts(runbook, share), ports.get(bot), 8);
      if (tally.accepted() < share) {
        throw new IllegalStateException("not accepted: " + tally.fate());
      }
    }
  }

  /** Says yes to a question, as its requester. */
  public void confirm(String question, int port) throws IOException {
    try (Lines lines = Lines.to(port, 1)) {
      Load.closed(commands.pressed(question), lines, AT_MOST);
    }
  }

  /** Starts by the clock, as the world types them. */
  public Tally byTheClock(String runbook, int many, int port, int perSecond) throws IOException {
    try (Lines lines = Lines.to(port, 32)) {
      return Load.open(commands.typed(starts(runbook, many)), lines, perSecond);
    }
  }

  /** The same look again and again, on one line. */
  public Tally looks(String text, int many, int port) throws IOException {
    return typed(IntStream.range(0, many).mapToObj(_ -> text).toList(), port, 1);
  }

  private Tally typed(List<String> texts, int port, int connections) throws IOException {
    try (Lines lines = Lines.to(port, connections)) {
      return Load.closed(commands.typed(texts), lines, AT_MOST);
    }
  }

  private List<String> starts(String runbook, int many) {
    int row = series.incrementAndGet();
    return IntStream.range(0, many)
        .mapToObj("%s bench %s-%d-%%d".formatted(runbook, runbook, row)::formatted)
        .toList();
  }
}
