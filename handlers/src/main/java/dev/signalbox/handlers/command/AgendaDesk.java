package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.ChecklistSheet;
import dev.signalbox.handlers.agenda.GiftSheet;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an estate has to do, and to decide. */
@Singleton
final class AgendaDesk {
  static final String NOTHING = "Nothing was changed";
  static final int LONGEST = 1000;

  private static final Set<String> BUTTONS =
      Set.of(ChecklistSheet.ACTION, GiftSheet.TAKEN, GiftSheet.REFUSED);

  private final ChecklistDesk checklists;
  private final ErrandDesk errands;
  private final DecisionDesk decisions;
  private final Diary diary;

  AgendaDesk(ChecklistDesk checklists, ErrandDesk errands, DecisionDesk decisions, Diary diary) {
    this.checklists = checklists;
    this.errands = errands;
    this.decisions = decisions;
    this.diary = diary;
  }

  Message carryOut(BuiltIn word, Map<String, String> given, Visit visit) {
    Optional<Estate> estate =
        Optional.ofNullable(given.get("estate")).flatMap(visit.menu()::estate);
    return estate
        .map(
            it ->
                word == BuiltIn.DECISION
                    ? decisions.carryOut(it, given, visit)
                    : checklists.carryOut(word, it, given, visit))
        .orElseGet(() -> Term.misread(word, "an estate is missing"));
  }

  static boolean isOurs(String action) {
    return BUTTONS.contains(action);
  }

  Answer pressed(Visit visit, String action, String value) {
    return action.equals(ChecklistSheet.ACTION)
        ? doing(visit, value)
        : new Answer.Privately(
            errands
                .pressed(visit, action, value)
                .orElseGet(() -> over(visit, action, value).message(NOTHING)));
  }

  /** A press changes nothing; the form that it opens does. */
  private Answer doing(Visit visit, String value) {
    return DoneForm.State.read(value)
        .map(it -> new DoneForm.State(it.list(), it.item(), visit.channel()))
        .flatMap(state -> checklists.item(state, visit).map(it -> DoneForm.of(state, it)))
        .<Answer>map(Answer.Open::new)
        .orElseGet(
            () -> new Answer.Privately(over(visit, ChecklistSheet.ACTION, value).message(NOTHING)));
  }

  Answer submitted(Visit visit, String state, Answers answers) {
    Optional<String> evidence = DoneForm.evidence(answers).filter(it -> it.length() <= LONGEST);
    if (evidence.isEmpty()) {
      return new Answer.Mistakes(
          Map.of("evidence", "say what shows it: a link, a number, what you saw"));
    }
    return new Answer.Close(
        visit.channel(),
        DoneForm.State.read(state)
            .flatMap(it -> checklists.done(it, evidence.get(), visit))
            .orElseGet(() -> over(visit, DoneForm.NAME, state).message(NOTHING)));
  }

  private Refused over(Visit visit, String what, String value) {
    Refused over =
        new Refused(
            Refusal.NOTHING_BEHIND_IT,
            "that is no longer open",
            "`/ops checklist` and `/ops task` with the estate's name show how it stands");
    diary.refused(visit, over, what + " " + value);
    return over;
  }
}
