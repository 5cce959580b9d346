package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.WalkPage.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All walks of one procedure from one side being production, as the page shows them. */
final class Circuit {
  private final Leave from;
  private final Terrain terrain;
  private final Runbook runbook;
  private final Expedition expedition;
  private final Table table;
  private final List<String> wrong = new ArrayList<>();
  private int walks;

  Circuit(Yard yard, Leave from) {
    this.from = from;
    terrain = yard.terrain();
    runbook = yard.order(from).runbook();
    expedition = new Expedition(yard, from);
    table = new Table(terrain.title(from));
  }

  /** Every step in each of these ways. */
  void walk(Set<Harm> harms) {
    walk(row -> cells(row, harms));
  }

  /** One way each, of the steps where it matters most. */
  void sample() {
    walk(this::sample);
  }

  private void walk(Function<String, Map<Harm, String>> cells) {
    expedition.explore();
    assertThat(expedition.ends()).as("%s", from).containsAll(new Expected(runbook).written());
    Rows file = new Rows(runbook);
    Map<String, String> rows = file.with(expedition.rows());
    rows.keySet().removeAll(file.idle());
    assertThat(expedition.rows()).as("%s", from).containsExactlyInAnyOrderElementsOf(rows.keySet());
    rows.forEach((row, label) -> table.rows().put(label, cells.apply(row)));
    expedition.forget();
  }

  private Map<Harm, String> cells(String row, Set<Harm> harms) {
    Map<Harm, String> cells = new EnumMap<>(Harm.class);
    harms.forEach(harm -> cells.put(harm, cell(row, harm)));
    System.out.printf("%s, %s: %s%n", from, row, cells);
    return cells;
  }

  private Map<Harm, String> sample(String row) {
    Map<Harm, String> cells = new EnumMap<>(Harm.class);
    if (isHeavy(row)) {
      List<Harm> harms = List.copyOf(terrain.harms());
      Harm harm = harms.get(walks % harms.size());
      cells.put(harm, cell(row, harm));
    }
    return cells;
  }

  private boolean isHeavy(String row) {
    return runbook
        .allSteps()
        .filter(it -> it.id().equals(row))
        .map((Step.Do it) -> it.action().value())
        .anyMatch(terrain.heavy()::contains);
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
  List<String> wrong(Table written) {
    List<String> all = new ArrayList<>(wrong);
    if (!List.copyOf(written.rows().keySet()).equals(List.copyOf(table.rows().keySet()))) {
      all.add("the page has other steps of " + from);
    }
    table.rows().forEach((row, cells) -> all.addAll(other(row, cells, written)));
    return all;
  }

  /** What the page has no column for says nothing else than that it came to a good end. */
  private List<String> other(String row, Map<Harm, String> cells, Table written) {
    Map<Harm, String> told = written.rows().getOrDefault(row, Map.of());
    return cells.entrySet().stream()
        .filter(it -> written.harms().contains(it.getKey()))
        .filter(it -> !it.getValue().equals(told.get(it.getKey())))
        .map(it -> "%s, %s at %s: %s".formatted(from, it.getKey(), row, it.getValue()))
        .toList();
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
