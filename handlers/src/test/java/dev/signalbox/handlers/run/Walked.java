package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.Fault.Passed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What came of a walk: where it came by, what was asked and said, and what was done. */
final class Walked {
  private final RunId run;
  private final Set<Passed> passed = new LinkedHashSet<>();
  private final List<String> acts = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  Walked(RunId run) {
    this.run = run;
  }

  /** An answer, and what could have been said instead. */
  record Said(Question question, String choice, List<String> instead) {}

  RunId run() {
    return run;
  }

  void passed(Line line, String step, Track track) {
    passed.add(new Passed(line, step.substring(step.indexOf('/') + 1)));
    if (line == Line.ACTED) {
      acts.addAll(track.texts("select step || '/' || tries from run_step where id = ?", step));
    }
  }

  /** As it was meant to be walked; where nothing is said, the first that there is. */
  String answer(Question question, List<String> script) {
    boolean silent = said.stream().anyMatch(it -> it.choice().equals(Question.SILENCE));
    List<String> choices = question.choices(silent);
    String choice =
        script.stream()
            .skip(said.size())
            .limit(1)
            .filter(choices::contains)
            .findFirst()
            .orElse(choices.getFirst());
    said.add(
        new Said(question, choice, choices.stream().filter(it -> !it.equals(choice)).toList()));
    return choice;
  }

  List<String> answers() {
    return said.stream().map(Said::choice).toList();
  }

  List<Said> said() {
    return List.copyOf(said);
  }

  /** Every act, named like the try that did it. */
  List<String> acts() {
    return List.copyOf(acts);
  }

  /** Other walks that this one shows: the same so far, and then another answer. */
  Stream<List<String>> others(int from) {
    return Stream.iterate(from, it -> it < said.size(), it -> it + 1)
        .flatMap(
            at ->
                said.get(at).instead().stream()
                    .map(
                        other ->
                            Stream.concat(answers().stream().limit(at), Stream.of(other))
                                .toList()));
  }

  Stream<Fault> faults() {
    return passed.stream().flatMap(Fault::at);
  }
}
