package dev.signalbox.handlers.report;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.run.Lap;
import dev.signalbox.handlers.run.Timed;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fast a run was, beside what was expected and those before it. Pure.
 *
 * @param before newest first
 * @param verdict what was promised of it, where something was
 */
record Score(
    String run,
    Timed now,
    List<Timed> before,
    Optional<Duration> expected,
    String say,
    Optional<Verdict> verdict) {
  private static final String UNDO = "undo:";

  Score {
    before = before.stream().map(it -> it.asFarAs(now)).toList();
  }

  /** A minute that was begun counts. */
  int minutes() {
    return Math.toIntExact(now.machine().plusSeconds(59).toMinutes());
  }

  Message message() {
    Words headline = Words.of(":memo: ").bold(now.title()).and(": " + total());
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Paragraph(headline));
    pieces.add(new Piece.Paragraph(Words.of(say)));
    verdict.map(Score::promised).ifPresent(pieces::add);
    pieces.add(new Piece.Paragraph(Words.of(gaps())));
    pieces.add(
        new Piece.Paragraph(Words.of(now.laps().stream().map(this::line).collect(joining("\n")))));
    pieces.add(new Piece.Aside(Words.of("Told by run ").code(run).and(".")));
    return new Message(headline, pieces);
  }

  private static Piece promised(Verdict verdict) {
    String lines = verdict.all().stream().map(Verdict.Promised::says).collect(joining("\n"));
    Words words = Words.of(lines);
    return new Piece.Paragraph(
        verdict.missed().isEmpty()
            ? words
            : words
                .and("\nWhat is missed is a task of the estate now. Next: ")
                .code("/ops task " + verdict.drill().estate())
                .and("."));
  }

  private String total() {
    String wanted = expected.map(it -> ", " + new Took(it) + " expected").orElse("");
    return "worked %s%s%s%s."
        .formatted(
            new Took(now.machine()),
            people(now.people()),
            wanted,
            Mark.of(before.stream().map(Timed::machine).toList()).says());
  }

  private static String people(Duration time) {
    return time.isZero() ? "" : ", stood %s for people".formatted(new Took(time));
  }

  private String gaps() {
    List<String> slow = Stream.concat(late().stream(), slow()).toList();
    if (!slow.isEmpty()) {
      return "Slower than it should be: %s.".formatted(String.join("; ", slow));
    }
    return before.isEmpty()
        ? "It was done here for the first time, so there is nothing yet to compare its steps with."
        : "No step was slower than before.";
  }

  private Optional<String> late() {
    return expected
        .filter(it -> now.machine().compareTo(it) > 0)
        .map(
            it ->
                "all of it took %s, expected were %s"
                    .formatted(new Took(now.machine()), new Took(it)));
  }

  private Stream<String> slow() {
    return now.laps().stream()
        .filter(it -> mark(it).isMissedBy(it.machine()))
        .map(it -> "%s took %s%s".formatted(name(it), new Took(it.machine()), mark(it).says()));
  }

  private String line(Lap lap) {
    return "• %s: %s%s%s"
        .formatted(name(lap), new Took(lap.machine()), people(lap.people()), mark(lap).says());
  }

  private static String name(Lap lap) {
    return lap.step().startsWith(UNDO)
        ? "taking back " + lap.step().substring(UNDO.length())
        : lap.step();
  }

  private Mark mark(Lap lap) {
    return Mark.of(
        before.stream().flatMap(it -> it.lap(lap.step()).stream()).map(Lap::machine).toList());
  }
}
