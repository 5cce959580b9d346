package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.GigadbPage.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every procedure of GigaDB, from either side being production, to each of its ends; and again with
 * a step harmed where it matters most. {@code -Dwalk.all=true}: every step in every way; {@code
 * -Dwalk.write=true}: the same, and what comes of it is written into {@code docs/gigadb.md}.
 */
class GigadbWalkTest {
  private static final boolean WRITE = Boolean.getBoolean("walk.write");
  private static final boolean ALL = Boolean.getBoolean("walk.all") || WRITE;

  /** Only these, such as {@code swap} or {@code swap:alt}; what the page tells of others stays. */
  private static final String ONLY = System.getProperty("walk.of", "");

  /** Only these columns, such as {@code HALF,HAND}; the others stay. */
  private static final Set<Harm> HARMS =
      Arrays.stream(Harm.values())
          .filter(
              it ->
                  List.of(System.getProperty("walk.harms", it.name()).split(",", -1))
                      .contains(it.name()))
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Harm.class)));

  @Test
  void whatever_befalls_a_step_all_is_in_order_in_the_end_and_as_the_page_says() {
    List<Table> tables = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    try (Yard yard = new Yard()) {
      for (Leave from : new Departures(yard).all()) {
        if (!isWanted(from)) {
          tables.add(GigadbPage.BUNDLED.table(from));
          continue;
        }
        Circuit circuit = new Circuit(yard, from);
        if (ALL) {
          circuit.walk(HARMS);
        } else {
          circuit.sample();
        }
        System.out.println(circuit);
        tables.add(circuit.table().over(GigadbPage.BUNDLED.table(from)));
        wrong.addAll(WRITE ? circuit.wrong() : circuit.wrong(GigadbPage.BUNDLED));
      }
    }
    if (WRITE) {
      GigadbPage.BUNDLED.write(tables);
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isWanted(Leave from) {
    List<String> wanted = List.of(ONLY.split(",", -1));
    return ONLY.isEmpty()
        || wanted.contains(from.runbook())
        || wanted.contains("%s:%s".formatted(from.runbook(), from.production()));
  }
}
