package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the answers of the form that builds a command. */
@Singleton
final class FormDesk {
  private final Clerk clerk;
  private final Diary diary;
  private final FileDesk files;

  FormDesk(Clerk clerk, Diary diary, FileDesk files) {
    this.clerk = clerk;
    this.diary = diary;
    this.files = files;
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
    Map<String, String> given = BuildForm.inputs(offer, answers);
    var order = offer.check().order(given);
    boolean start = answers.one(BuildForm.THEN).filter(BuildForm.START::equals).isPresent();
    Command command = start ? new Command.Start(order) : new Command.Plan(order, false);
    diary.asked(visit, (start ? "" : "plan ") + offer.line() + " " + order.inputs());
    return files
        .submitted(visit, offer, given, start)
        .orElseGet(() -> closing(visit, clerk.carryOut(command, visit)));
  }

  /** What a mention left out may hang at it. */
  Optional<Answer> attached(Visit visit, Command command, List<FileId> given) {
    return command instanceof Command.Ask(var offer, var soFar)
        ? files.attached(visit, offer, soFar.inputs(), given)
        : Optional.empty();
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
