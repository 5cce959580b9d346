package dev.signalbox.handlers.card;

import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.RunView.StepView;
import dev.signalbox.handlers.run.Said;
import dev.signalbox.handlers.run.StepState;
import dev.signalbox.integrations.chat.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may be pressed on a card: what can be done about a run as it stands now. Pure. */
final class CardButtons {
  /** A question has room for 300 letters. */
  private static final int NAMED = 4;

  private CardButtons() {}

  /** What is tidying up, or over, is left alone. */
  static List<Button> of(RunView run) {
    String again = run.ways().contains(Said.Way.PUT_BACK) ? "Finish" : "Retry";
    Button retry = button(run, again, "retry").looking(Button.Look.GOOD);
    Button abort = run.ending().left().map(it -> stop(run, it)).orElseGet(() -> abort(run));
    List<Button> held = new ArrayList<>(List.of(retry));
    run.ways().stream().sorted().forEach(it -> held.add(button(run, it)));
    if (run.ending().abortedBy().isPresent() || isStuckOnTheWayBack(run)) {
      return run.state() == RunState.HELD ? held : List.of();
    }
    return switch (run.state()) {
      case HELD -> Stream.concat(held.stream(), Stream.of(abort)).toList();
      case PLANNING, WAITING, RUNNING -> List.of(abort);
      case UNDOING, FINISHING, DONE, CANCELLED, FAILED -> List.of();
    };
  }

  private static Button button(RunView run, Said.Way way) {
    return switch (way) {
      case PUT_BACK ->
          button(run, "Put back", "put-back")
              .asking(
                  new Button.Question(
                      "Put it back?",
                      "What was done of this step is taken back. Then it stands until you decide.",
                      "Put back",
                      "Not yet"));
      case BY_HAND -> button(run, "Done by hand", "done");
      case SKIP ->
          button(run, "Skip", "skip")
              .asking(
                  new Button.Question(
                      "Leave it out?",
                      "The step is not taken; no later step needs it.",
                      "Skip",
                      "Not yet"));
    };
  }

  private static boolean isStuckOnTheWayBack(RunView run) {
    return run.steps().stream().anyMatch(it -> it.state() == StepState.HELD && it.takesBack());
  }

  private static Button abort(RunView run) {
    return early(run, "Abort", "End it early?", consequence(run));
  }

  /** Past its point of no return: the same press, and another end. */
  private static Button stop(RunView run, RunView.Left left) {
    String rest =
        left.steps().isEmpty()
            ? ""
            : " I write down what is left for people: %s.".formatted(some(left.steps()));
    return early(
        run,
        "Stop here",
        "Stop it here?",
        "Nothing goes back any more: what is done stays.%s Then I tidy up.".formatted(rest));
  }

  private static Button early(RunView run, String label, String question, String consequence) {
    return button(run, label, "abort")
        .looking(Button.Look.GRAVE)
        .asking(new Button.Question(question, consequence, label, "Let it go on"));
  }

  private static String consequence(RunView run) {
    List<String> back =
        run.steps().stream().filter(StepView::reversible).map(StepView::id).toList().reversed();
    return back.isEmpty()
        ? "What is done stays done: there is nothing to take back. Then I tidy up."
        : "I take back, in this order: %s. What else is done stays. Then I tidy up."
            .formatted(some(back));
  }

  private static String some(List<String> steps) {
    return String.join(", ", steps.subList(0, Math.min(NAMED, steps.size())))
        + (steps.size() > NAMED ? " and %d more".formatted(steps.size() - NAMED) : "");
  }

  private static Button button(RunView run, String label, String word) {
    return Button.plain(label, new Button.Press(Card.ACTION + word, run.id().value()));
  }
}
