package dev.signalbox.bench;

import dev.signalbox.bench.runs.Postgres;
import java.io.IOException;
import java.sql.SQLException;

/**
 * What carrying out procedures costs: steps, waiting, coming back, and looking into a long past.
 */
final class RunFigures {
  private final Stage stage;
  private final Table table;

  RunFigures(Stage stage, Table table) {
    this.stage = stage;
    this.table = table;
  }

  void measure() throws IOException, InterruptedException, SQLException {
    Steps steps = new Steps(stage, table);
    steps.measure("H2, one node", stage.file("steps"), 1);
    try (Postgres postgres = Postgres.start()) {
      steps.measure("PostgreSQL, one node", postgres.database("one"), 1);
      steps.measure("PostgreSQL, three nodes", postgres.database("three"), 3);
    }
    new Waiting(stage, table).measure();
    new LongPast(stage, table).measure();
  }
}
