package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Answers;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the answers of the form that builds a command. */
@Singleton
final class FormDesk {
  private final Clerk clerk;
  private final Diary diary;

  FormDesk(Clerk clerk, Diary diary) {
    this.clerk = clerk;
    this.diary = diary;
  }

  /** The form carries the channel it was opened in; what may be done there is asked again. */
  static Optional<ChannelId> channel(String state) {
    return Optional.of(state).filter(it -> !it.isBlank()).map(ChannelId::new);
  }

  Answer refined(Visit visit, Answers answers) {
    BuildForm form = new BuildForm(visit.menu());
    return chosen(form, answers)
        .map(it -> form.of(visit.channel(), it, BuildForm.inputs(it, answers)))
        .<Answer>map(Answer.Refill::new)
        .orElseGet(() -> new Answer.Refill(form.empty(visit.channel())));
  }

  Answer submitted(Visit visit, String name, Answers answers) {
    BuildForm form = new BuildForm(visit.menu());
    if (!name.equals(BuildForm.NAME)) {
      return new Answer.Close(visit.channel(), over().message());
    }
    return chosen(form, answers)
        .map(offer -> checked(visit, offer, answers))
        .orElseGet(() -> new Answer.Mistakes(Map.of(BuildForm.WHICH, "choose what shall be done")));
  }

  private Answer checked(Visit visit, Offer offer, Answers answers) {
    Map<String, String> given = BuildForm.inputs(offer, answers);
    InputCheck check = offer.check();
    Map<String, String> wrong = new LinkedHashMap<>(check.complaints(given));
    check.missing(given).forEach(it -> wrong.put(it.name(), "this must be given"));
    return wrong.isEmpty() ? carriedOut(visit, offer, answers) : new Answer.Mistakes(wrong);
  }

  private Answer carriedOut(Visit visit, Offer offer, Answers answers) {
    var order = offer.check().order(BuildForm.inputs(offer, answers));
    boolean start = answers.one(BuildForm.THEN).filter(BuildForm.START::equals).isPresent();
    Command command = start ? new Command.Start(order) : new Command.Plan(order, false);
    diary.asked(visit, (start ? "" : "plan ") + offer.line() + " " + order.inputs());
    return closing(visit, clerk.carryOut(command, visit));
  }

  private static Answer closing(Visit visit, Answer answer) {
    return switch (answer) {
      case Answer.Privately(var message) -> new Answer.Close(visit.channel(), message);
      case Answer.Later(var meanwhile, var look) ->
          new Answer.Close(visit.channel(), meanwhile, Optional.of(look));
      default -> new Answer.Close(visit.channel(), over().message());
    };
  }

  private static Optional<Offer> chosen(BuildForm form, Answers answers) {
    return answers.one(BuildForm.WHICH).flatMap(form::chosen);
  }

  private static Refused over() {
    return new Refused(
        Refusal.NOTHING_BEHIND_IT, "this form belongs to something that is over", "type `/ops`");
  }
}
