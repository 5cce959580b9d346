package dev.signalbox.bench;

import dev.signalbox.bench.host.PackagedBot;
import dev.signalbox.bench.host.Workbench;
import dev.signalbox.bench.load.Commands;
import dev.signalbox.bench.runs.OwnEstate;
import dev.signalbox.bench.runs.Store;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What every figure of runs needs: bots with an estate of our own on a database of our choice. */
record Stage(Workbench bench, Commands commands, Sizes sizes, Clock clock) {

  /** An H2 file that nothing was ever written to. */
  Store file(String name) throws IOException {
    return Store.file(bench.fresh(name));
  }

  PackagedBot bot(Store store) throws IOException, InterruptedException {
    Map<String, String> told = new HashMap<>(store.told());
    OwnEstate estate = new OwnEstate(sizes.steps(), sizes.users());
    told.put("SIGNALBOX_CONFIG", estate.writtenTo(bench.fresh("estate")).toString());
    return PackagedBot.start(bench, bench.fresh("node"), told);
  }
}
