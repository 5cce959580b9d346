package dev.signalbox.handlers.command;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.Handing;
import dev.signalbox.handlers.run.Handing.Held;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Said;
import dev.signalbox.handlers.run.Said.Way;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Takes the word of people who did a held step themselves, or want it left out. */
@Singleton
final class HandDesk {
  private final Handing handing;

  HandDesk(Handing handing) {
    this.handing = handing;
  }

  Answer done(RunView run) {
    return allowed(run, Way.BY_HAND)
        .<Answer>map(it -> new Answer.Open(new HandForm(run.id(), it).form()))
        .orElseGet(() -> new Answer.Privately(no(run, "done by hand").message()));
  }

  Answer skip(RunView run, Visit visit) {
    return new Answer.Privately(
        isHeard(run, Way.SKIP, visit)
            ? Message.of("I look once more: unless it has happened, it is left out.")
            : no(run, "left out").message());
  }

  Answer putBack(RunView run, Visit visit) {
    return new Answer.Privately(
        isHeard(run, Way.PUT_BACK, visit)
            ? Message.of("It is put back as it was before; then it stands until you decide.")
            : no(run, "put back").message());
  }

  private boolean isHeard(RunView run, Way way, Visit visit) {
    Said said = new Said(way, visit.person(), "", Map.of());
    return allowed(run, way).filter(it -> handing.say(run.id(), it.step(), said)).isPresent();
  }

  Answer submitted(RunView run, String step, Answers answers, Visit visit) {
    Optional<Held> held = allowed(run, Way.BY_HAND).filter(it -> it.step().equals(step));
    if (held.isEmpty()) {
      return new Answer.Close(visit.channel(), no(run, "done by hand").message());
    }
    HandForm form = new HandForm(run.id(), held.get());
    Map<String, String> mistakes = form.mistakes(answers);
    if (!mistakes.isEmpty()) {
      return new Answer.Mistakes(mistakes);
    }
    String evidence = HandForm.evidence(answers).orElseThrow();
    Said said = new Said(Way.BY_HAND, visit.person(), evidence, form.outputs(answers));
    return new Answer.Close(
        Optional.of(run.requester().channel()),
        handing.say(run.id(), step, said)
            ? Message.of("Your word counts. I look once more, and the run goes on.")
            : no(run, "done by hand").message());
  }

  private Optional<Held> allowed(RunView run, Way way) {
    return handing.held(run.id()).filter(it -> it.ways().contains(way));
  }

  private static Refused no(RunView run, String what) {
    return new Refused(
        Refusal.NOTHING_BEHIND_IT,
        "nothing of it stands that could be " + what,
        "`/ops run %s` shows how it stands".formatted(run.id()));
  }
}
