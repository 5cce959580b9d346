package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Sight;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks from every step that is not over onwards, and changes nothing: a database that was restored
 * is older than the world.
 */
@Singleton
public final class Comparing {
  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;
  private final Entrance entrance;

  Comparing(RunRows runs, StepRows steps, Procedures procedures, Entrance entrance) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
    this.entrance = entrance;
  }

  /**
   * @param looked how many steps that are not over were looked at
   */
  public record Compared(int looked, List<Difference> differences) {
    public Compared {
      differences = List.copyOf(differences);
    }
  }

  public Compared compare() {
    List<RunRow> open = runs.open();
    return new Compared(open.size(), open.stream().flatMap(this::differences).toList());
  }

  private Stream<Difference> differences(RunRow run) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    return journal.stream()
        .filter(it -> it.endedAt() == null)
        .flatMap(row -> differences(run, row, journal).stream());
  }

  private List<Difference> differences(RunRow run, StepRow row, List<StepRow> journal) {
    return procedures
        .of(run)
        .map(order -> new Claim(run, order, row, journal))
        .filter(claim -> claim.course().leg(row.step()).isPresent())
        .map(this::onwards)
        .orElseGet(() -> List.of(told(run, row, "and its runbook no longer fits it")));
  }

  private List<Difference> onwards(Claim from) {
    List<Difference> found = new ArrayList<>();
    Optional<Claim> next = Optional.of(from);
    while (next.isPresent()) {
      next = look(next.get(), found);
    }
    return found;
  }

  /** The step behind it, where this one is known to be over. */
  private Optional<Claim> look(Claim claim, List<Difference> found) {
    return switch (sight(claim)) {
      case Sight.Done<Map<String, String>>(var outputs) -> {
        if (entrance.effect(claim) != Effect.READ) {
          found.add(told(claim, "done in the world"));
        }
        yield claim.behind(outputs, Optional.empty());
      }
      case Sight.Ended<Map<String, String>>(String end, var outputs) ->
          claim.behind(outputs, Optional.of(end));
      case Sight.Unknown<Map<String, String>>(String why) -> {
        found.add(told(claim, "and nobody can tell whether it happened: " + why));
        yield Optional.empty();
      }
      case Sight.UnderWay<Map<String, String>>(var _, String why) -> {
        if (claim.step().state() != StepState.WAITING) {
          found.add(told(claim, "in the world " + why));
        }
        yield Optional.empty();
      }
      case Sight.NotDone<Map<String, String>> _ ->
          entrance.isLook(claim) ? claim.behind(Map.of(), Optional.empty()) : Optional.empty();
    };
  }

  private Sight<Map<String, String>> sight(Claim claim) {
    try {
      return entrance.into(claim).look();
    } catch (RuntimeException unseen) {
      return new Sight.Unknown<>(String.valueOf(unseen.getMessage()));
    }
  }

  private static Difference told(Claim claim, String world) {
    return told(claim.run(), claim.step(), world);
  }

  private static Difference told(RunRow run, StepRow step, String world) {
    return new Difference(new RunId(run.id()), run.estate(), step.step(), step.state(), world);
  }
}
