package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.List;

/** Whether the names of each role lead to the site that has it. */
@Singleton
final class NameCheck implements EstateCheck {
  private final List<Evidence> evidence;

  NameCheck(List<Evidence> evidence) {
    this.evidence = evidence.stream().filter(it -> it.kind() == Evidence.Kind.NAMES).toList();
  }

  @Override
  public String about() {
    return "records";
  }

  @Override
  public Finding look(Estate estate) {
    List<EnvironmentName> all = List.copyOf(estate.topology().environments().sequencedKeySet());
    return Tally.of(
            Round.USUAL.ask(all, it -> clues(estate, it)).entrySet().stream()
                .map(
                    it -> Tally.judged(it.getValue(), clues -> judged(estate, it.getKey(), clues))))
        .in(
            well ->
                String.join("", well).isEmpty()
                    ? "no role that names could follow is written down"
                    : String.join("; ", well));
  }

  private Asked<List<Clue>> clues(Estate estate, EnvironmentName environment) {
    return new Asked.Told<>(
        evidence.stream().flatMap(it -> it.of(estate, environment.value()).stream()).toList());
  }

  private static Finding judged(Estate estate, EnvironmentName environment, List<Clue> clues) {
    return Tally.of(clues.stream().map(it -> judged(estate, environment, it)))
        .in(well -> String.join("; ", well));
  }

  private static Finding judged(Estate estate, EnvironmentName environment, Clue clue) {
    String says = "%s (%s): %s".formatted(clue.site(), environment, clue.says());
    return switch (clue.light()) {
      case WELL -> new Finding.Well(says);
      case ODD ->
          new Finding.Wrong(says, "`/ops roles %s` tells both stories".formatted(estate.name()));
      case DARK -> new Finding.Unknown(says, "look again in a few minutes");
    };
  }
}
