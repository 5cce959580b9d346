package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Type;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A script that may be run.
 *
 * @param run its words; a reference in one becomes a part of that word, never shell text
 * @param variables of the environment, inside this process only
 * @param effect the gravest that its entry tells, in whichever of its lines
 * @param touch what it does to the site that it runs for
 * @param undo the command that takes it back
 * @param onlyIn the environments in which it may be run; all of them where none is named
 * @param answers lines that it is told where it waits for somebody at the keyboard
 */
public record Command(
    String title,
    List<String> run,
    SequencedMap<String, String> variables,
    SequencedMap<String, Type> values,
    Effect effect,
    Touch touch,
    Duration limit,
    Optional<CommandName> undo,
    List<EnvironmentName> onlyIn,
    List<String> answers) {
  public Command {
    answers = List.copyOf(answers);
    onlyIn = List.copyOf(onlyIn);
    run = List.copyOf(run);
    effect = gravest(effect, touch, undo.isPresent());
    variables = Ordered.copy(variables);
    values = Ordered.copy(values);
  }

  /** Its words as people read them: what is not known yet keeps its place. */
  public List<String> filled(Map<String, String> known) {
    return run.stream()
        .map(
            word ->
                Placeholders.filled(
                    word,
                    Placeholders.in(word).stream()
                        .collect(
                            Collectors.toMap(
                                it -> it, it -> known.getOrDefault(it, "${%s}".formatted(it))))))
        .toList();
  }

  /**
   * Why it may not be run there: what is meant for some environments is nowhere else, and not where
   * none is told.
   *
   * @param there as people say it
   */
  public Optional<String> objection(Optional<EnvironmentName> environment, String there) {
    return onlyIn.isEmpty() || environment.filter(onlyIn::contains).isPresent()
        ? Optional.empty()
        : Optional.of(
            "NOT_HERE: the estate's file lets it run in %s only, so nothing was begun in %s. Next: begin it in one of those"
                .formatted(
                    String.join(", ", onlyIn.stream().map(EnvironmentName::value).toList()),
                    there));
  }

  /** What names no undo has none, and what touches a site does more than look or add. */
  public static Effect gravest(Effect said, Touch touch, boolean undoable) {
    boolean harmless = said == Effect.READ || said == Effect.ADDITIVE;
    boolean contradicts = harmless && touch != Touch.NOTHING;
    return contradicts || (said == Effect.REVERSIBLE && !undoable) ? Effect.DESTRUCTIVE : said;
  }
}
