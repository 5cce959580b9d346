package dev.signalbox.handlers.agenda;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Question;
import dev.signalbox.config.people.GroupName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;

/** What the file of an estate asks is asked once, and follows the file until it is answered. */
@Singleton
public class FileQuestions {
  private final DecisionRows rows;
  private final Decisions decisions;
  private final Mornings mornings;

  FileQuestions(DecisionRows rows, Decisions decisions, Mornings mornings) {
    this.rows = rows;
    this.decisions = decisions;
    this.mornings = mornings;
  }

  /** Each node does so when it starts: whoever comes later finds nothing to change. */
  @Transactional
  public void ask(Estate estate) {
    estate.words().questions().forEach(it -> ask(estate.name().value(), it));
  }

  private void ask(String estate, Question file) {
    boolean first =
        rows.begin(
                estate,
                file.name(),
                file.ask(),
                DecisionRow.joined(file.options()),
                Decisions.ITSELF,
                mornings.now())
            == 1;
    DecisionRow row = rows.asked(estate, file.name()).orElseThrow();
    if ((first || !row.isAsIn(file)) && follow(row.told(), file)) {
      decisions.write(
          row.told(),
          Decisions.ITSELF,
          "%s by its file: %s".formatted(first ? "asked" : "asked anew", file.ask()));
    }
    file.until().ifPresent(day -> putOff(row.told().number(), estate, day));
  }

  private boolean follow(Decision decision, Question file) {
    return rows.follow(
            decision.number(),
            file.ask(),
            DecisionRow.joined(file.options()),
            file.owner().map(GroupName::value).orElse(null),
            file.ticket().map(URI::toString).orElse(null),
            file.since().orElse(null))
        == 1;
  }

  /** Once for each day that the file names: what people did with it since stays. */
  private void putOff(long number, String estate, LocalDate day) {
    if (day.isAfter(mornings.today(estate)) && rows.putOff(number, day) == 1) {
      decisions.find(number).ifPresent(it -> decisions.defer(it, day, Decisions.ITSELF));
    }
  }
}
