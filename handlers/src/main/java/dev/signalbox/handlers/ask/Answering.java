package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.run.Waking;
import dev.signalbox.integrations.chat.Answers;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People answer. The ask's row is locked before anything is read, so that of all who end it at once
 * exactly one does: votes, count and the step's wake-up are that one transaction.
 */
@Singleton
public class Answering {
  private final AskRows asks;
  private final VoteRows votes;
  private final Scrutiny scrutiny;
  private final Consequences consequences;
  private final Clock clock;

  Answering(
      AskRows asks, VoteRows votes, Scrutiny scrutiny, Consequences consequences, Clock clock) {
    this.asks = asks;
    this.votes = votes;
    this.scrutiny = scrutiny;
    this.consequences = consequences;
    this.clock = clock;
  }

  /** What an answer leaves behind in its transaction. */
  @Singleton
  record Consequences(
      AskLetter letter, Waking waking, Ledger ledger, AskingBack back, Prolonging prolonging) {}

  @Transactional
  public Heard press(Press press) {
    Optional<Ballot> ballot = Ballot.read(press.value());
    ballot.ifPresent(it -> asks.lock(it.ask()));
    Optional<AskRow> ask = ballot.flatMap(it -> asks.findById(it.ask()));
    return scrutiny
        .objection(press, ballot, ask)
        .orElseGet(() -> weighed(press, ballot.orElseThrow(), ask.orElseThrow()));
  }

  private Heard weighed(Press press, Ballot ballot, AskRow ask) {
    if (ballot.choice().equals(AskKind.ASK_BACK)) {
      return consequences.back().heard(press, ballot, ask);
    }
    if (ask.kind() == AskKind.WINDOW && !ask.words().ends().contains(ballot.choice())) {
      return consequences.prolonging().heard(press, ballot, ask);
    }
    if (!AskForm.isNeeded(ask.words(), ballot.choice())) {
      return counted(press, ballot, ask, Map.of());
    }
    AskForm form = new AskForm(ask.words());
    if (press.answers().isEmpty()) {
      return new Heard.Wants(form.of(ballot));
    }
    Answers answers = press.answers().get();
    Map<String, String> mistakes = form.mistakes(answers);
    return mistakes.isEmpty()
        ? counted(press, ballot, ask, form.outputs(answers))
        : new Heard.Mistakes(mistakes);
  }

  /** A press that is doubled changes nothing. */
  private Heard counted(Press press, Ballot ballot, AskRow ask, Map<String, String> written) {
    Instant now = clock.instant();
    Vote vote = press.vote(ask.words().groups(), ballot.choice());
    if (!written.isEmpty() || !consequences.letter().votes(ask).contains(vote)) {
      votes.deleteByAskAndPerson(ask.id(), press.person());
      votes.save(VoteRow.of(ask.id(), vote, now));
      consequences.ledger().write(answered(press, ballot, ask));
    }
    Tally tally = new Tally(ask.words(), consequences.letter().votes(ask));
    Optional<String> end = tally.end();
    end.ifPresent(it -> close(ask, it, answer(tally, it, now, written)));
    consequences.letter().show(asks.findById(ask.id()).orElseThrow());
    return new Heard.Counted(new ChannelId(ask.channel()), said(tally, ballot, end));
  }

  private void close(AskRow ask, String end, Map<String, String> answer) {
    asks.close(ask.id(), AskState.DECIDED, end, Plain.write(answer), clock.instant());
    consequences.waking().wake(ask.run(), ask.step());
  }

  /** What later steps are told. */
  private static Map<String, String> answer(
      Tally tally, String end, Instant now, Map<String, String> written) {
    Map<String, String> answer = new LinkedHashMap<>(written);
    answer.put("by", String.join(", ", tally.voters(end)));
    answer.put("at", now.toString());
    switch (tally.wording().kind()) {
      case APPROVAL, CONFIRMATION -> answer.put("note", "");
      case DECISION -> answer.putAll(Map.of("choice", end, "note", ""));
      case TASK, FOLLOW_UP -> answer.putIfAbsent("evidence", "");
      case WINDOW -> {}
    }
    return answer;
  }

  private static String said(Tally tally, Ballot ballot, Optional<String> end) {
    if (end.isPresent() && tally.wording().kind() == AskKind.FOLLOW_UP) {
      return "It is done and written down. Thank you.";
    }
    if (end.isPresent()) {
      return "That decides it: %s. The run goes on.".formatted(AskMessage.label(end.get()));
    }
    List<String> missing = tally.missing(ballot.choice()).stream().map(GroupName::value).toList();
    return "Your answer counts: %s. Still missing: %s."
        .formatted(AskMessage.label(ballot.choice()), String.join(" and ", missing));
  }

  private static Entry answered(Press press, Ballot ballot, AskRow ask) {
    return Entry.ofRun(
        Entry.Kind.ASK_ANSWERED,
        press.person(),
        ask.estate(),
        "%s at %s: %s".formatted(ask.run(), ask.step(), ballot.choice()));
  }
}
