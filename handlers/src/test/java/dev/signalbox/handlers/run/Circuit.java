package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.GigadbPage.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All walks of one procedure from one side being production, as the page shows them. */
final class Circuit {
  /** One harm each is walked always; which one, depends on where it stands. */
  private static final Set<String> HEAVY =
      Set.of(
          "database.reset",
          "release.deploy",
          "schedule.match",
          "site.dress",
          "site.fence",
          "table.publish",
          "traffic.swap");

  private static final List<Harm> HARMS = List.of(Harm.values());

  private final Leave from;
  private final Runbook runbook;
  private final Expedition expedition;
  private final Table table;
  private final List<String> wrong = new ArrayList<>();
  private int walks;

  Circuit(Yard yard, Leave from) {
    this.from = from;
    runbook = yard.order(from).runbook();
    expedition = new Expedition(yard, from);
    table = new Table(from);
  }

  /**
   * @param all every step in every way
   */
  void walk(boolean all) {
    expedition.explore();
    assertThat(expedition.ends()).as("%s", from).containsAll(new Expected(runbook).written());
    Map<String, String> rows = new Rows(runbook).with(expedition.rows());
    assertThat(expedition.rows()).as("%s", from).containsExactlyInAnyOrderElementsOf(rows.keySet());
    rows.forEach((row, label) -> table.rows().put(label, all ? cells(row) : sample(row)));
    expedition.forget();
  }

  private Map<Harm, String> cells(String row) {
    Map<Harm, String> cells = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      cells.put(harm, cell(row, harm));
    }
    return cells;
  }

  private Map<Harm, String> sample(String row) {
    Map<Harm, String> cells = new EnumMap<>(Harm.class);
    if (isHeavy(row)) {
      Harm harm = HARMS.get(walks % HARMS.size());
      cells.put(harm, cell(row, harm));
    }
    return cells;
  }

  private boolean isHeavy(String row) {
    return runbook
        .allSteps()
        .filter(it -> it.id().equals(row))
        .map((Step.Do it) -> it.action().value())
        .anyMatch(HEAVY::contains);
  }

  private String cell(String row, Harm harm) {
    walks++;
    try {
      return expedition.cell(row, harm);
    } catch (AssertionError broken) {
      String told = "%s, %s at %s: %s".formatted(from, harm, row, told(broken));
      System.out.println(told);
      wrong.add(told);
      return "WRONG";
    }
  }

  private static String told(Throwable broken) {
    return broken.getCause() == null ? broken.toString() : broken + told(broken.getCause());
  }

  /** Whatever is not as it has to be in the end, or not as the page says. */
  List<String> wrong(GigadbPage page) {
    List<String> all = new ArrayList<>(wrong);
    Table written = page.table(from);
    if (!List.copyOf(written.rows().keySet()).equals(List.copyOf(table.rows().keySet()))) {
      all.add("the page has other steps of " + from);
    }
    table
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (harm, cell) -> {
                      if (!cell.equals(written.rows().getOrDefault(row, Map.of()).get(harm))) {
                        all.add("%s, %s at %s: %s".formatted(from, harm, row, cell));
                      }
                    }));
    return all;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  Table table() {
    return table;
  }

  @Override
  public String toString() {
    return "%d disturbed walks of %s, to %s".formatted(walks, from, expedition.ends());
  }
}
