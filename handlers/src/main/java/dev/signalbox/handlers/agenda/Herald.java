package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Tells an estate's people in the morning what has to be done, and decided. */
@Singleton
class Herald {
  private final Checklists checklists;
  private final Decisions decisions;
  private final Mornings mornings;
  private final Letters letters;

  Herald(Checklists checklists, Decisions decisions, Mornings mornings, Letters letters) {
    this.checklists = checklists;
    this.decisions = decisions;
    this.mornings = mornings;
    this.letters = letters;
  }

  /** When to come again; empty for one that is closed. Where nothing is open, nothing is said. */
  @Transactional
  Optional<Instant> checklist(long number) {
    Optional<Checklist> list = checklists.open(number);
    list.filter(it -> !it.open().isEmpty()).ifPresent(this::tell);
    return list.map(it -> mornings.next(it.estate()));
  }

  private void tell(Checklist list) {
    LocalDate today = mornings.today(list.estate());
    post(
        "checklist/%d/%s".formatted(list.number(), today),
        list.estate(),
        new ChecklistSheet(list, today).digest());
  }

  /** The same of a question that was put off: once it is open again, nothing more is to be told. */
  @Transactional
  Optional<Instant> decision(long number) {
    return decisions
        .find(number)
        .filter(it -> it.state() == DecisionState.DEFERRED)
        .flatMap(this::back);
  }

  private Optional<Instant> back(Decision decision) {
    LocalDate today = mornings.today(decision.estate());
    if (decision.until().filter(today::isBefore).isPresent()) {
      return decision.until().map(it -> mornings.from(decision.estate(), it));
    }
    decisions
        .reopen(decision.number())
        .ifPresent(
            it ->
                post(
                    "decision/%d/%s".formatted(it.number(), today),
                    it.estate(),
                    DecisionSheet.back(it)));
    return Optional.empty();
  }

  /** The day is in its key, so that it is told once. */
  private void post(String key, String estate, Message message) {
    mornings
        .channel(estate)
        .ifPresent(
            channel ->
                letters.put(
                    new Letter(
                        key,
                        Letter.Worth.END,
                        new Letter.Addressee.InChannel(channel),
                        message,
                        Letter.Way.PLAIN)));
  }
}
