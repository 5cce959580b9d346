package dev.signalbox.bench;

import dev.signalbox.bench.host.LedgerFile;
import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.host.Workbench;
import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.load.Lines;
import dev.signalbox.bench.load.Load;
import dev.signalbox.bench.load.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Ten deaths in mid-load on one file; then everything that was acknowledged must be in it. */
final class Kills {
  private static final int TIMES = 10;
  private static final int MORE_THAN_IT_CAN = 40_000;
  private static final Duration AT_MOST = Duration.ofSeconds(90);
  private static final int LINES = 32;
  private static final int SOONEST = 20;
  private static final int LATEST = 300;
  private static final int MORE_MILLIS = 50;

  private final Workbench bench;
  private final Commands commands;
  private final Table table;
  private final Random random = new Random();
  private final List<String> acknowledged = new ArrayList<>();
  private int atWork;

  Kills(Workbench bench, Commands commands, Table table) {
    this.bench = bench;
    this.commands = commands;
    this.table = table;
  }

  /** Whether every kill struck a bot at work, and nothing that was acknowledged is missing. */
  boolean holds() throws IOException, InterruptedException, SQLException {
    Path folder = bench.fresh("killed");
    for (int i = 0; i < TIMES; i++) {
      killInMidLoad(PackagedBot.start(bench, folder));
    }
    PackagedBot.start(bench, folder).stop();
    Set<String> found = LedgerFile.subjects(folder);
    long missing = acknowledged.stream().filter(text -> !found.contains(text)).count();
    table.add(
        "killed %d of %d times in mid-load: acknowledged / found / missing"
            .formatted(atWork, TIMES),
        "%,d / %,d / %d".formatted(acknowledged.size(), acknowledged.size() - missing, missing),
        "missing 0");
    return missing == 0 && atWork == TIMES;
  }

  private void killInMidLoad(PackagedBot bot) throws IOException {
    var batch = commands.batch(MORE_THAN_IT_CAN);
    int many = random.nextInt(SOONEST, LATEST);
    int more = random.nextInt(MORE_MILLIS);
    // by what was acknowledged, not by the clock: on a slow machine nothing would be at stake yet
    IntConsumer watcher =
        count -> {
          if (count == many) {
            CompletableFuture.delayedExecutor(more, TimeUnit.MILLISECONDS).execute(bot::kill);
          }
        };
    try (Lines lines = Lines.to(bot.port(), LINES)) {
      Tally tally = Load.watched(batch, lines, AT_MOST, watcher);
      acknowledged.addAll(tally.acceptedTexts());
      atWork += tally.accepted() >= many ? 1 : 0;
    } finally {
      bot.kill();
    }
  }
}
