package dev.signalbox.handlers.command;

import dev.signalbox.config.runbook.Input;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.upload.Intake;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commands that need a file: Slack has it, so it is fetched when the answer has left. */
@Singleton
final class FileDesk {
  private static final Message MEANWHILE =
      Message.of("I am fetching your file. If I say nothing more within a minute, give it again.");

  private final Intake intake;
  private final Belated belated;

  FileDesk(Intake intake, Belated belated) {
    this.intake = intake;
    this.belated = belated;
  }

  /** Empty where no file was given. */
  Optional<Answer> submitted(Visit visit, Offer offer, Map<String, String> given, boolean start) {
    return offer
        .file()
        .filter(it -> FileId.isOne(given.getOrDefault(it.name(), "")))
        .map(it -> new Wish(visit, offer, given, it, start))
        .map(
            it ->
                new Answer.Close(
                    visit.channel(),
                    MEANWHILE,
                    Optional.of(() -> fetched(it, new FileId(it.value())))));
  }

  /** Empty where something else than a file is missing, or no file hangs there. */
  Optional<Answer> attached(
      Visit visit, Offer offer, Map<String, String> given, List<FileId> files) {
    List<Input> missing = offer.check().missing(given);
    Optional<Input> input = offer.file();
    if (files.isEmpty() || input.isEmpty() || !missing.equals(List.of(input.get()))) {
      return Optional.empty();
    }
    Wish wish = new Wish(visit, offer, given, input.get(), true);
    return Optional.of(
        files.size() > 1
            ? new Answer.Privately(belated.refused(wish, several(files.size())))
            : new Answer.Later(MEANWHILE, () -> fetched(wish, files.getFirst())));
  }

  private static Refused several(int many) {
    return new Refused(
        Refusal.FILE_NOT_TAKEN,
        "%d files are attached, and one is taken".formatted(many),
        "attach only the one");
  }

  /**
   * A command but for its file.
   *
   * @param start whether it is to begin; else its plan is shown
   */
  record Wish(Visit visit, Offer offer, Map<String, String> given, Input input, boolean start) {
    String value() {
      return given.getOrDefault(input.name(), "");
    }

    Command with(String file) {
      Map<String, String> whole = new LinkedHashMap<>(given);
      whole.put(input.name(), file);
      var order = offer.check().order(whole);
      return start ? new Command.Start(order) : new Command.Plan(order, false);
    }
  }

  private Optional<Message> fetched(Wish wish, FileId file) {
    return switch (intake.take(wish.visit().asker(), file, wish.input().type())) {
      case Intake.Taken.Not(var no) -> Optional.of(belated.refused(wish, no));
      case Intake.Taken.Kept kept -> belated.carriedOut(wish, kept).see();
    };
  }
}
