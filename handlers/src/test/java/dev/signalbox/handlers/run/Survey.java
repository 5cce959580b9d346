package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.WalkPage.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All walks of an estate. {@code -Dwalk.all=true}: every step in every way; {@code
 * -Dwalk.write=true}: the same, and what comes of it is written into the estate's page.
 */
record Survey(Terrain terrain) {
  private static final boolean WRITE = Boolean.getBoolean("walk.write");
  private static final boolean ALL = Boolean.getBoolean("walk.all") || WRITE;

  /** Only these, such as {@code swap} or {@code swap:alt}; what the page tells of others stays. */
  private static final String ONLY = System.getProperty("walk.of", "");

  void walk() {
    List<Table> tables = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    WalkPage page = terrain.page();
    try (Yard yard = new Yard(terrain)) {
      for (Leave from : terrain.departures(yard)) {
        Table written = page.table(terrain.title(from));
        if (!isWanted(from)) {
          tables.add(written);
          continue;
        }
        Circuit circuit = walked(yard, from);
        tables.add(circuit.table().over(written));
        wrong.addAll(WRITE ? circuit.wrong() : circuit.wrong(written));
      }
    }
    if (WRITE) {
      page.write(tables);
    }
    assertThat(wrong).isEmpty();
  }

  private Circuit walked(Yard yard, Leave from) {
    Circuit circuit = new Circuit(yard, from);
    if (ALL) {
      circuit.walk(harms());
    } else {
      circuit.sample();
    }
    System.out.println(circuit);
    return circuit;
  }

  /** Only these columns, such as {@code HALF,HAND}; the others stay. */
  private Set<Harm> harms() {
    return terrain.harms().stream()
        .filter(
            it ->
                Arrays.asList(System.getProperty("walk.harms", it.name()).split(",", -1))
                    .contains(it.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Harm.class)));
  }

  private static boolean isWanted(Leave from) {
    List<String> wanted = List.of(ONLY.split(",", -1));
    return ONLY.isEmpty()
        || wanted.contains(from.runbook())
        || wanted.contains("%s:%s".formatted(from.runbook(), from.side()));
  }
}
