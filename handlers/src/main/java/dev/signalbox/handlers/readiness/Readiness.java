package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.agenda.Checklist;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Sort;
import java.util.Map;
import java.util.Optional;

/** Whether everything on an estate's checklist is done; where nobody wrote one, nobody knows. */
final class Readiness {
  private Readiness() {}

  static Outcome<Map<String, String>> of(Checklists checklists, String estate) {
    Optional<Checklist> list = checklists.open(estate, Sort.CHECKLIST);
    if (list.filter(it -> !it.items().isEmpty()).isEmpty()) {
      return no(
          "there is no checklist with anything on it: `/ops checklist %s` begins one"
              .formatted(estate));
    }
    return list.get().open().isEmpty()
        ? new Outcome.Done<>(Map.of())
        : no(
            "not everything is in place. Still open in %s: %s. Do it, then try again"
                .formatted(list.get().title(), list.get().left()));
  }

  private static Outcome<Map<String, String>> no(String why) {
    return new Outcome.Failed<>(why, false);
  }
}
