package dev.signalbox.handlers.preferences;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.source.Line;
import dev.signalbox.handlers.upload.Uploads;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * {@code users.check}: a file of users becomes a batch, or is told what is wrong with it. The file
 * itself is gone with its run.
 */
@Singleton
final class UsersCheck implements Looks<UsersCheck.Wanted, UsersCheck.Checked> {
  private final Uploads uploads;
  private final Admission admission;
  private final Batches batches;
  private final Forecasts forecasts;

  UsersCheck(Uploads uploads, Admission admission, Batches batches, Forecasts forecasts) {
    this.uploads = uploads;
    this.admission = admission;
    this.batches = batches;
    this.forecasts = forecasts;
  }

  /**
   * @param label as the file is called, where there is none
   */
  @Introspected
  record Wanted(File file, @Nullable Line label) {
    String name() {
      return file.id().replaceFirst("@[^@]*$", "");
    }

    Label called() {
      return new Label(label == null ? name() : label.text());
    }
  }

  @Introspected
  record Checked(Batch batch, String summary) {}

  @Override
  public About<Wanted, Checked> about() {
    return new About<>(
        "users.check",
        Effect.READ,
        "check the users of ${file}",
        Traits.NONE,
        Wanted.class,
        Checked.class);
  }

  @Override
  public Outcome<Checked> perform(Turn<Wanted> turn) {
    return uploads
        .text(turn.arguments().file())
        .map(
            text ->
                Ways.on(
                    admission.roll(turn.errand(), new PaperReader(text).read()),
                    it -> judged(turn, text, it)))
        .orElseGet(
            () ->
                new Outcome.Failed<>(
                    "%s is no longer kept: hand it over again".formatted(turn.arguments().name()),
                    false));
  }

  private Outcome<Checked> judged(Turn<Wanted> turn, String text, Roll roll) {
    if (!roll.complaints().none()) {
      return new Outcome.Failed<>(
          "%s is not taken: %s. Mend it and hand it over again"
              .formatted(turn.arguments().name(), roll.complaints().says()),
          false);
    }
    Label label = turn.arguments().called();
    Batch batch = label.batch(turn.errand().estate(), roll.usual(), text);
    batches.keep(batch, turn.errand().estate(), label, turn.token(), roll.documents());
    return Ways.on(
        forecasts.of(turn.errand(), batch),
        it ->
            new Outcome.Done<>(
                new Checked(batch, "%s: %s; %s".formatted(label, batches.says(batch), it))));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "only I can make a batch that I can load: mend the file and start again, or load it"
        + " yourself with POST _bulk_docs, safes before keys, and look at each row of the"
        + " answer";
  }
}
