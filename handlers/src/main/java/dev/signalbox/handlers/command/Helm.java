package dev.signalbox.handlers.command;

import dev.signalbox.handlers.card.Card;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.LettingBack;
import dev.signalbox.handlers.run.Retrying;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asking after runs, and steering those that are under way. Runs of estates that one may not see do
 * not exist.
 */
@Singleton
final class Helm {
  private static final int SHOWN = 15;
  private static final String NOTHING = "Nothing was changed";

  /** With these a run that stands on its way back is sent on. */
  private static final Set<String> GOES_BACK = Set.of("retry", "put-back");

  private final Runs runs;
  private final Levers levers;
  private final Originals originals;
  private final Sentry sentry;
  private final Diary diary;

  Helm(Runs runs, Levers levers, Originals originals, Sentry sentry, Diary diary) {
    this.runs = runs;
    this.levers = levers;
    this.originals = originals;
    this.sentry = sentry;
    this.diary = diary;
  }

  /** What can be done about a run. */
  @Singleton
  record Levers(
      Retrying retrying,
      AbortDesk aborts,
      LettingBack lettingBack,
      HandDesk hands,
      OwnerDesk owners) {}

  static boolean isOurs(String action) {
    return action.startsWith(Card.ACTION);
  }

  static Command.Run meant(String action, String run) {
    return new Command.Run(
        run, Optional.of(action.substring(Card.ACTION.length())), Optional.empty());
  }

  Answer pressed(Visit visit, Asked.Surface surface, Command.Run command) {
    String said = "run %s %s".formatted(command.id(), command.then().orElseThrow());
    Optional<RunView> run = seen(command.id(), visit);
    Optional<Refused> no = run.flatMap(it -> originals.refused(it.id(), surface));
    if (no.isPresent()) {
      diary.refused(visit, no.get(), said);
      return originals.instead(no.get().message(NOTHING), run.orElseThrow().id().card());
    }
    diary.asked(visit, said);
    return carryOut(command, visit);
  }

  /** The form of somebody who did a step by hand; a form stands in no channel. */
  Answer submitted(Visit visit, String state, Answers answers) {
    var about = HandForm.State.read(state);
    diary.asked(visit, "run %s done".formatted(about.run()));
    Optional<RunView> run = seen(about.run(), visit);
    Optional<Message> no =
        run.isEmpty()
            ? Optional.of(none(about.run()))
            : refused(run.get(), "done", visit, Optional.empty());
    return no.<Answer>map(it -> new Answer.Close(visit.channel(), it))
        .orElseGet(() -> levers.hands().submitted(run.orElseThrow(), about.step(), answers, visit));
  }

  Answer carryOut(Command.Run command, Visit visit) {
    return seen(command.id(), visit)
        .map(
            run ->
                command
                    .then()
                    .map(it -> steered(run, it, command.whom(), visit))
                    .orElseGet(() -> new Answer.Privately(Card.shown(run))))
        .orElseGet(() -> new Answer.Privately(none(command.id())));
  }

  Message newest(Visit visit) {
    List<RunView> seen =
        runs.newest(SHOWN).stream()
            .filter(it -> visit.menu().estate(it.estate()).isPresent())
            .toList();
    if (seen.isEmpty()) {
      return Message.of("Nothing has run yet. `/ops help` lists what you can start.");
    }
    Words words = Words.empty();
    for (RunView run : seen) {
      words =
          words.code(run.id().value()).and(" " + Card.line(run) + " · ").moment(run.startedAt());
      words = words.and("\n");
    }
    return new Message(Words.of("The newest runs"), List.of(new Piece.Paragraph(words)));
  }

  private Answer steered(RunView run, String word, Optional<String> whom, Visit visit) {
    if (word.equals(BuiltIn.HAND_OVER)) {
      return new Answer.Privately(levers.owners().handOver(run, whom, visit));
    }
    Optional<Refused> where = visit.menu().estate(run.estate()).flatMap(visit.rights()::where);
    return refused(run, word, visit, where)
        .<Answer>map(Answer.Privately::new)
        .orElseGet(() -> moved(run, word, visit));
  }

  private Answer moved(RunView run, String word, Visit visit) {
    if (GOES_BACK.contains(word) && sentry.mayResume(visit)) {
      levers.lettingBack().let(run.id(), visit.person());
    }
    return switch (word) {
      case "retry" -> new Answer.Privately(retry(run, visit.person()));
      case "abort" -> new Answer.Privately(levers.aborts().abort(run, visit.person()));
      case "done" -> levers.hands().done(run);
      case "skip" -> levers.hands().skip(run, visit);
      case "put-back" -> levers.hands().putBack(run, visit);
      default -> new Answer.Privately(unknown(word).message(NOTHING));
    };
  }

  private static Optional<Message> refused(
      RunView run, String word, Visit visit, Optional<Refused> where) {
    return visit
        .menu()
        .estate(run.estate())
        .flatMap(it -> new RunRights(run, it).refused(word, visit, where))
        .map(it -> it.message(NOTHING));
  }

  private static Refused unknown(String word) {
    return new Refused(
        Refusal.NOT_UNDERSTOOD,
        "a run takes no '%s'".formatted(word),
        "`%s`".formatted(BuiltIn.RUN.usage()));
  }

  private Message retry(RunView run, String person) {
    return levers.retrying().retry(run.id(), person)
        ? Message.of(Words.of("Trying ").code(run.id().value()).and(" once more."))
        : Message.of(
            Words.of("Nothing of ").code(run.id().value()).and(" is held, so nothing was tried."));
  }

  private Optional<RunView> seen(String id, Visit visit) {
    return runs.find(id).filter(it -> visit.menu().estate(it.estate()).isPresent());
  }

  static Message none(String id) {
    return new Refused(
            Refusal.NO_SUCH_RUN, "I know no run '%s'".formatted(id), "`/ops runs` lists the newest")
        .message();
  }
}
