package dev.signalbox.handlers.card;

import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.RunView.StepView;
import dev.signalbox.handlers.run.StepState;
import dev.signalbox.integrations.calls.Troubles.Ailing;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A run as one message: what it does, how far it is, and who has to do what next. Pure. */
public final class Card {
  /** How the actions of a card's buttons begin. */
  public static final String ACTION = "run.";

  private static final int NAMED = 2;

  private Card() {}

  public static Message of(RunView run, List<Ailing> ailing) {
    return of(run, ailing, List.of(), List.of());
  }

  /**
   * @param ailing neighbours that have failed again and again
   * @param family what is to be said of runs that belong to it
   * @param more what may be pressed about other runs
   */
  static Message of(RunView run, List<Ailing> ailing, List<Words> family, List<Button> more) {
    List<Words> notes = Stream.concat(family.stream(), ailing.stream().map(Card::told)).toList();
    return message(run, notes, Stream.concat(CardButtons.of(run).stream(), more.stream()).toList());
  }

  /** The same for one who asks: buttons count on the card alone. */
  public static Message shown(RunView run) {
    return message(run, List.of(), List.of());
  }

  private static Message message(RunView run, List<Words> notes, List<Button> buttons) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(run.title()));
    run.what().reach().ifPresent(it -> pieces.add(new Piece.Paragraph(Words.of(it))));
    pieces.add(new Piece.Paragraph(steps(run)));
    notes.forEach(it -> pieces.add(new Piece.Paragraph(it)));
    run.trouble().ifPresent(why -> pieces.add(new Piece.Paragraph(trouble(run, why))));
    if (!buttons.isEmpty()) {
      pieces.add(new Piece.Buttons(buttons));
    }
    pieces.add(new Piece.Aside(small(run)));
    return new Message(Words.of(line(run)), pieces);
  }

  private static Words told(Ailing ailing) {
    return Words.of(
            ":warning: %s has failed %d times in a row, at last %s. Next: "
                .formatted(ailing.reach().name(), ailing.times(), ailing.last().says()))
        .code("/ops doctor")
        .and(".");
  }

  /** What asks has an end already. */
  private static String ended(String why) {
    return why.endsWith("?") ? why : why + ".";
  }

  private static Words trouble(RunView run, String why) {
    return switch (run.state()) {
      case FAILED -> Words.of(":x: Left to people: " + ended(why));
      case CANCELLED -> Words.of(":no_entry: It did not begin: " + ended(why));
      case PLANNING -> Words.of(":hourglass_flowing_sand: Planned anew: " + ended(why));
      case WAITING, RUNNING, HELD, UNDOING, FINISHING, DONE ->
          Words.of(":raised_hand: It stands: " + ended(why) + " Next: mend it, then ")
              .code("/ops run " + run.id() + " retry")
              .and(".");
    };
  }

  /** One line for lists and notifications. */
  public static String line(RunView run) {
    return "%s %s: %s".formatted(sign(run.state()), run.title(), word(run));
  }

  private static Words steps(RunView run) {
    Words words = Words.empty();
    for (StepView step : run.steps()) {
      words = words.and("%s %s%s\n".formatted(sign(step.state()), step.sentence(), note(step)));
    }
    return words;
  }

  private static String note(StepView step) {
    String tries = step.tries() > 1 ? ", try " + step.tries() : "";
    return switch (step.state()) {
      case WAITING, RUNNING, PENDING, DONE -> step.note().map(it -> " – " + it).orElse("") + tries;
      case HELD, BY_HAND, SKIPPED, UNDONE, NOT_TAKEN -> tries;
    };
  }

  private static Words small(RunView run) {
    Words begun =
        Words.empty()
            .code(run.id().value())
            .and(", asked for by ")
            .person(run.requester().user())
            .and(given(run))
            .and(", started ")
            .moment(run.startedAt());
    Words words = run.what().hash().map(it -> begun.and(", plan ").code(it)).orElse(begun);
    Words told =
        run.ending()
            .abortedBy()
            .map(it -> words.and(", %s by %s".formatted(run.ending().early(), it)))
            .orElse(words)
            .and(kept(run));
    return run.ending()
        .at()
        .map(at -> told.and(", ended ").moment(at))
        .orElse(told)
        .and(", " + run.times().spent().says());
  }

  /** Whose it is, where that is not who asked for it. */
  private static Words given(RunView run) {
    return run.owner().person().equals(run.requester().person())
        ? Words.empty()
        : Words.of(", belongs to ").person(run.owner().user());
  }

  private static String kept(RunView run) {
    List<String> keeps = run.keeps();
    int more = keeps.size() - NAMED;
    if (more > 1) {
      return ", keeps others from %s and %d more things"
          .formatted(String.join(", ", keeps.subList(0, NAMED)), more);
    }
    return keeps.isEmpty() ? "" : ", keeps others from " + String.join(" and ", keeps);
  }

  private static String sign(StepState state) {
    return switch (state) {
      case PENDING -> ":white_circle:";
      case RUNNING -> ":arrow_forward:";
      case WAITING -> ":hourglass_flowing_sand:";
      case HELD -> ":raised_hand:";
      case DONE -> ":white_check_mark:";
      case BY_HAND -> ":hand:";
      case SKIPPED, NOT_TAKEN -> ":heavy_minus_sign:";
      case UNDONE -> ":leftwards_arrow_with_hook:";
    };
  }

  private static String sign(RunState state) {
    return switch (state) {
      case PLANNING, WAITING -> ":hourglass_flowing_sand:";
      case RUNNING, UNDOING, FINISHING -> ":arrow_forward:";
      case HELD -> ":raised_hand:";
      case DONE -> ":white_check_mark:";
      case CANCELLED -> ":heavy_minus_sign:";
      case FAILED -> ":x:";
    };
  }

  private static String word(RunView run) {
    return switch (run.state()) {
      case PLANNING -> "being planned";
      case WAITING -> "waits for people";
      case RUNNING -> "running";
      case HELD -> "held, waits for a decision";
      case UNDOING -> "on the way back";
      case FINISHING -> "tidying up";
      case DONE ->
          run.outcome().filter(it -> it.contains(".")).map("ended with "::concat).orElse("done");
      case CANCELLED -> run.outcome().orElse("cancelled");
      case FAILED -> "failed";
    };
  }
}
